// Collected for this program: words that people put into pass phrases, keyboard rows, and well-known sayings, titles and
// lines. Not copied from any other list; it is general knowledge of Dutch and English.

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Words that add no strength to a phrase, without accents. A longer word comes before one that it contains. */
export const COMMON_WORDS: readonly string[] = words(`
wachtwoorden wachtwoord wachtzinnen wachtzin passphrase passwords password passwort paswoord passcode pincode toegangscode
geheimpje geheimen geheim secret welkomterug welkom welcome hallo hello goedemorgen goedemiddag goedenavond goodmorning
inloggen inlog aanmelden signin login logon letmein openup sesame sesam administrator beheerder admin gebruiker username
coaches coach trainer docent leraar teacher student cursist deelnemer dekandidaat kandidaten kandidaat thecandidate candidates
candidate kompaswerving kompas werving recruiter vacature sollicitatie solliciteren bijeenkomst training cursus workshop
computer laptop internet google facebook microsoft windows outlook office teams zoom apple samsung iphone android wifi
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday
januari februari maart april augustus september oktober november december january february march october
lente zomer herfst winter summer autumn spring nederland holland amsterdam rotterdam utrecht denhaag eindhoven groningen
ajax feyenoord psv oranje voetbal football baseball iloveyou ikhouvanjou ikhouvanje lieveschat liefde schatje liefje love
sunshine princess prinses dragon monkey master superman batman starwars pokemon shadow michael charlie jessica daniel
appeltaart koekje chocolade mijnhond mijnkat knuffel vakantie verjaardag gefeliciteerd werkzoekende werkzoekenden
verandermij changeme nieuw new test testing demo example voorbeeld default standaard temp tijdelijk abc abcd abcdef
qwertyuiop qwertyuio qwerty azerty asdfghjkl asdfgh zxcvbnm zxcvbn qazwsx trustno
een twee drie vier vijf zes zeven acht negen tien one two three four five six seven eight nine ten
mijn dit het van voor the this that my your is and
`);

/** Rows of keys on a keyboard. */
export const KEY_ROWS: readonly string[] = [
  'qwertyuiop',
  'azertyuiop',
  'qwertzuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1234567890',
  'qazwsxedcrfvtgbyhnujm',
];

/** Well-known sayings and lines. */
export const COMMON_PHRASES: readonly string[] = `
oost west thuis best
de appel valt niet ver van de boom
wie het laatst lacht lacht het best
een ezel stoot zich geen tweemaal aan dezelfde steen
al doende leert men
oefening baart kunst
de aanhouder wint
beter laat dan nooit
beter een vogel in de hand dan tien in de lucht
eind goed al goed
haastige spoed is zelden goed
wie goed doet goed ontmoet
de morgenstond heeft goud in de mond
zoals het klokje thuis tikt
wie niet waagt die niet wint
niet geschoten is altijd mis
samen uit samen thuis
schoenmaker blijf bij je leest
hoge bomen vangen veel wind
als de kat van huis is dansen de muizen
de kogel is door de kerk
het regent pijpenstelen
stille wateren hebben diepe gronden
zachte heelmeesters maken stinkende wonden
vele handen maken licht werk
een gegeven paard niet in de bek kijken
wat de boer niet kent dat eet hij niet
wie a zegt moet ook b zeggen
blaffende honden bijten niet
de beste stuurlui staan aan wal
doe maar gewoon dan doe je al gek genoeg
elk nadeel heeft zijn voordeel
ieder voordeel heeft zijn nadeel
gedeelde smart is halve smart
geen nieuws is goed nieuws
het gras is altijd groener aan de overkant
je bent nooit te oud om te leren
liefde maakt blind
na regen komt zonneschijn
nieuwe bezems vegen schoon
onbekend maakt onbemind
rust roest
tijd is geld
van uitstel komt afstel
voorkomen is beter dan genezen
waar een wil is is een weg
wie een kuil graaft voor een ander
wie zwijgt stemt toe
in het land der blinden is eenoog koning
alle wegen leiden naar rome
zo gezegd zo gedaan
er was eens een
en ze leefden nog lang en gelukkig
lang zal ze leven in de gloria
lang zal hij leven in de gloria
er is er een jarig hoera hoera
vader jacob slaapt gij nog
slaap kindje slaap
alle eendjes zwemmen in het water
zie de maan schijnt door de bomen
zie ginds komt de stoomboot
sinterklaas kapoentje
hoor de wind waait door de bomen
stille nacht heilige nacht
ik zag twee beren broodjes smeren
in de maneschijn
berend botje ging uit varen
klein klein kleutertje
hop hop hop paardje in galop
schuitje varen theetje drinken
wilhelmus van nassouwe
wilhelmus van nassouwe ben ik van duitsen bloed
hand in hand kameraden
geen woorden maar daden
aan de amsterdamse grachten
het kleine cafe aan de haven
bloed zweet en tranen
een beetje verliefd
het is een nacht
zij gelooft in mij
vluchten kan niet meer
mens durf te leven
onze vader die in de hemelen zijt
onze vader die in de hemel zijt
wees gegroet maria vol van genade
in den beginne was het woord
heb uw naaste lief als uzelf
ik hou van jou
ik hou heel veel van jou
ik vind je lief
ik weet het niet meer
ik ben mijn wachtwoord vergeten
dit is mijn wachtwoord
dit is mijn geheime wachtwoord
mijn eigen wachtzin
dit is een wachtzin
kies een goede wachtzin
een hele lange wachtzin
een heel lang wachtwoord
laat mij er in
sesam open u
open de deur
goedemorgen allemaal
welkom allemaal
welkom bij de training
welkom bij de kandidaat
de lege stoel
de kandidaat is gevonden
solliciteren kun je leren
werken is leuk
ik zoek werk
de hond van de buren
de kat krabt de krullen van de trap
de koetsier poetst de postkoets
pa kapt klompen
hottentottententententoonstelling
correct paard batterij nietje
tafel regen fiets brood
table rain bicycle bread
the quick brown fox jumps over the lazy dog
quick brown fox
correct horse battery staple
to be or not to be
to be or not to be that is the question
may the force be with you
live long and prosper
winter is coming
you know nothing jon snow
i am your father
elementary my dear watson
houston we have a problem
hasta la vista baby
here is looking at you kid
there is no place like home
life is like a box of chocolates
just do it
think different
hakuna matata
let it be
hey jude
yesterday all my troubles seemed so far away
all you need is love
we are the champions
we will rock you
bohemian rhapsody
stairway to heaven
dancing queen
hotel california
imagine all the people
somewhere over the rainbow
twinkle twinkle little star
happy birthday to you
row row row your boat
mary had a little lamb
humpty dumpty sat on a wall
jingle bells jingle bells
silent night holy night
we wish you a merry christmas
happy new year
merry christmas
god save the queen
god save the king
god bless america
in god we trust
our father who art in heaven
in the beginning was the word
love thy neighbour
a penny for your thoughts
an apple a day keeps the doctor away
actions speak louder than words
all is well that ends well
all roads lead to rome
better late than never
birds of a feather flock together
curiosity killed the cat
easy come easy go
every cloud has a silver lining
home sweet home
honesty is the best policy
it is raining cats and dogs
knowledge is power
laughter is the best medicine
no pain no gain
once upon a time
practice makes perfect
rome was not built in a day
the early bird catches the worm
time flies when you are having fun
time is money
two wrongs do not make a right
where there is a will there is a way
you only live once
i love you
i love you so much
i hate passwords
i forgot my password
this is my password
this is a password
this is my secret password
my secret password
my very long password
let me in please
open sesame
what is the password
please let me in
nobody knows this
lorem ipsum dolor sit amet
lorem ipsum
`
  .trim()
  .split('\n');
