export { addPeopleRoutes } from './peopleRoutes';
export { PeopleStore } from './PeopleStore';
export { addMissingPeople, saveEpisodePeople } from './saveEpisodePeople';
export { nameAlone, withoutEmail } from './withoutEmail';
