/** English words that say nothing about a subject. Other languages rely on the frequency of words alone. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a about above across actually after again against ago all almost along already also although always am among an and ' +
    'another any anybody anyone anything are aren around as asks at away back be became because become becomes been ' +
    'before began begin behind being below best better between beyond big both brings but by call called came can cannot ' +
    'chat come comes could day days did didn different do does doesn doing don done down during each early else end ' +
    'enough episode episodes even ever every everybody everyone everything explain explains far few find finds first ' +
    'five follow for four from full gave get gets getting give gives go goes going gone good got great guest guests had ' +
    'half has have having he hear her here herself him himself his host how however i if in instead into is isn it its ' +
    'itself join joined joins just keep kept kind knew know known knows last late later learn least less let lets like ' +
    'link links listen little long look looks lot made make makes making many matter may maybe me mean means meet might ' +
    'mine minute minutes more most much must my myself near need needs never new news next no nobody none nor not note ' +
    'notes nothing now of off often old on once one ones only onto open or other others our ours out over own part people ' +
    'perhaps place podcast point put question questions quite rather read really right said same saw say saying says ' +
    'second see seen sees shall share shares she short should show shows since sit sits small so some somebody someone ' +
    'something sometimes soon speak speaks spoke start started starts stay still story such take takes talk talked ' +
    'talking talks tell tells ten than thank thanks that the their theirs them themselves then there these they thing ' +
    'things think thinks this those though thought thousand three through thus time times to today together told too ' +
    'took toward true try turn turns two under until up upon us use used uses using usually very want wanted wants was ' +
    'wasn way ways we week well went were weren what when where whether which while who whole whom whose why will with ' +
    'within without won work worked working works would year years yes yet you your yours yourself com www http https'
  ).split(' '),
);
