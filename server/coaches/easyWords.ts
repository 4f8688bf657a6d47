/** Short Dutch words that are easy to read from paper and to type. 256 of them: five make 40 bits. */
export const EASY_WORDS = `
appel banaan peer kers druif pruim citroen meloen tomaat wortel ui prei sla kool boon erwt rijst brood kaas melk
boter honing koek taart soep saus zout peper suiker thee koffie water sap glas kop bord vork lepel mes pan
tafel stoel bank kast bed lamp deur raam muur dak vloer trap tuin hek poort schuur zolder kelder gang keuken
fiets auto trein bus tram boot schip vliegtuig wagen wiel band motor brug weg straat plein park station haven dijk
zee strand duin rivier meer beek bos heide veld akker wei berg heuvel dal eiland kust regen sneeuw wind wolk
zon maan ster hemel storm mist dauw lente zomer herfst winter dag nacht morgen avond week maand jaar uur klok
hond kat paard koe schaap geit varken kip haan ezel konijn haas egel mol muis hamster vos hert das bever
hand voet arm been knie neus oor mond haar schouder rug vinger duim teen hiel jas broek trui rok hemd
sok schoen laars hoed pet sjaal riem knoop draad naald stof wol katoen leer zijde touw lint doos mand tas
koffer zak fles kan emmer bezem borstel zeep spiegel kam boek krant brief kaart pen potlood papier schaar lijm verf
kwast doek schilder muziek piano gitaar viool fluit trom liedje dans spel bal pop puzzel kaars vuur hout steen zand
klei goud zilver koper ijzer staal beker schaal vaas klomp molen kerk toren school winkel markt bakker slager
visser boer kapper dokter tandarts leraar kok ober post zegel tent rugzak kompas vlag ladder hamer zaag spijker
`
  .trim()
  .split(/\s+/);
