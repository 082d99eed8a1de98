export { CatalogMatcher } from './CatalogMatcher';
export { EntityIndex } from './EntityIndex';
