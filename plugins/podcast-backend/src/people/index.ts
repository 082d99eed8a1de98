export { addPeopleRoutes } from './peopleRoutes';
export { PeopleStore } from './PeopleStore';
export { saveEpisodePeople } from './saveEpisodePeople';
