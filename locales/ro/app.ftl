### Passi: the words of the screens and of the command line.
### Machine translation, not yet reviewed by a person.

## The app and the bars around every screen

app-name = Passi
language-name = Română
emergency = Urgență
tabs = Ecranele principale
tab-near = În apropiere
tab-search = Caută
back = Înapoi
close = Închide
waiting = O clipă…
more-title = Alte pagini
not-opened = Nicio aplicație de pe acest dispozitiv nu deschide { $address }. Copiază adresa sau scrie-o undeva.
not-kept = Acest dispozitiv nu păstrează alegerea ta. Este valabilă cât timp aplicația e deschisă.
data-broken-title = Datele nu se pot citi
data-broken = Nu putem citi datele aplicației. Închide aplicația și deschide-o din nou. Dacă tot nu merge, instaleaz-o din nou.
start-failed = Aplicația nu s-a încărcat. Verifică conexiunea și încearcă din nou.
try-again = Încearcă din nou
update-ready = Este gata o versiune nouă. Apasă ca să o folosești.

## Language

language-title = Limba
# The same in every language: whoever reads it may read only one of them.
choose-language-everyone = Choose your language · Scegli la lingua · اختر لغتك
language-failed = Această limbă nu s-a încărcat. Verifică conexiunea și încearcă din nou.

## Where the list is made for

# $town: name of a town, in Italian.
near-town = Aproape de { $town }
near-you = Aproape de tine
# The heading before a place was chosen. $town: name of a town, in Italian.
showing-town = Ajutor în { $town }
change-place = Schimbă
position-title = Locația ta
position-why = Ca să vezi întâi ce este mai aproape. Locația ta rămâne pe acest telefon.
use-position = Folosește locația mea
position-asking = Căutăm locația…
position-refused = Telefonul nu ne dă locația: nu avem permisiunea. Alege o localitate: merge la fel de bine.
position-blocked = Ai refuzat accesul la locație. Ca să schimbi: deschide setările telefonului, caută Passi și permite locația. Sau alege o localitate.
position-unavailable = Acest dispozitiv nu găsește locația. Alege o localitate.
position-timed-out = Durează prea mult să găsim locația. Încearcă din nou afară, în aer liber, sau alege o localitate.
position-insecure = Prin această conexiune, browserul nu spune unde ești. Alege o localitate: merge la fel de bine.
position-outside = Ești în afara regiunii Umbria. Aici sunt doar servicii din Umbria: iată-le pe cele mai apropiate. Poți să alegi și o localitate.
# $moment: when the device told it, such as “10:32” or “tomorrow 10:32”.
position-of = Locația ta a fost găsită { $moment }. Dacă te-ai mutat din loc, actualizeaz-o.
position-rough = Locația este aproximativă. Pentru distanțe mai precise, folosește locația exactă.
position-exactly = Folosește locația exactă
choose-town = Alege o localitate
another-town = Alege altă localitate
town-hint = Scrie numele localității
town-none = Nicio localitate din Umbria nu are acest nume.

## The list

needs-title = De ce ai nevoie?
all-help = Tot ajutorul
filters-title = Arată doar
filter-open = Deschis acum
filter-language = Limba vorbită
filter-any-language = Orice limbă
filter-no-appointment = Fără programare
filter-no-documents = Fără acte
filter-step-free = Fără trepte
clear-filters = Scoate filtrele
results-title = Rezultate
# $count: how many there are in all.
results-all =
    { $count ->
        [0] Niciun rezultat
        [one] { $count } rezultat
        [few] { $count } rezultate
       *[other] { $count } de rezultate
    }
# $shown: how many the list shows. $total: how many there are.
results-nearest = Cele mai apropiate { $shown } din { $total }
show-more = Arată mai multe
show-map = Hartă
show-list = Listă
nothing = Încă nu cunoaștem niciun ajutor aici. Încearcă altă localitate sau vezi ajutorul pentru toată Umbria.
nothing-narrowed = Niciun loc nu se potrivește cu ce ai ales. Scoate filtrele: de multe ori programul și limbile nu sunt încă știute.
everywhere-title = În toată Umbria
# $count: how many services share one place.
services-here =
    { $count ->
        [one] { $count } serviciu aici
        [few] { $count } servicii aici
       *[other] { $count } de servicii aici
    }
# Follows the names of some languages. $count: how many more are spoken.
languages-more =
    { $count ->
        [one] și încă una
        [few] și încă { $count }
       *[other] și încă { $count }
    }

## Open or not, how far, how sure

# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
open-until = Deschis · se închide { $moment }
open-always = Deschis non-stop
# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
closed-until = Închis · se deschide { $moment }
closed = Închis
by-appointment = Cu programare
hours-unknown = Program necunoscut
# $time: hours and minutes, “13:00”.
moment-today = la { $time }
# $time: hours and minutes, “13:00”.
moment-tomorrow = mâine la { $time }
# $day: a day of the week. $time: hours and minutes, “13:00”.
moment-weekday = { $day } la { $time }
# $date: a day with its year. $time: hours and minutes, “13:00”.
moment-date = { $date }, la { $time }
# $day: 1 to 31. $month: a month’s name. $year: four digits.
date = { $day } { $month } { $year }
today = Astăzi
decimal-separator = ,
# $metres: whole metres, below 1,000.
distance-m = { $metres } m
# $km: kilometres, such as “1.2”.
distance-km = { $km } km
# $town: name of a town, in Italian.
in-town = în { $town }
# $km: whole kilometres. $town: name of a town, in Italian.
about-km-in = cam { $km } km, în { $town }
approximate-position = Loc aproximativ: cere adresa înainte să mergi.
# $date: a day with its year.
verified-on = Verificat la { $date }
not-verified = Încă neverificat

## Desks that come and go

mobile-desk = Ghișeu mobil
mobile-desk-why = În afara acestor ore nu este nimeni aici.
# $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
mobile-desk-next = Data viitoare: { $visit }
mobile-desk-unknown = Sună ca să afli când vine ghișeul.
# $km: whole kilometres. $town: name of a town, in Italian.
far-desk = Cel mai apropiat ghișeu este departe: { $km } km, în { $town }. Sună înainte să mergi.
# $town: name of a town, in Italian. $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
far-stop = Mai aproape de tine: ghișeul mobil din { $town }, { $visit }.

## Meetings and courses

meetings-title = Întâlniri și cursuri
meetings-none = Acum nu este anunțată nicio întâlnire.
# $count: how many meetings are told.
meetings-count = { $count ->
    [0] Nicio întâlnire nu se potrivește cu ce ai ales
    [one] { $count } întâlnire
    [few] { $count } întâlniri
   *[other] { $count } de întâlniri
}
# $count: how many meetings are near and soon, at least 1.
meetings-near = { $count ->
    [one] { $count } întâlnire aproape de tine, în curând
    [few] { $count } întâlniri aproape de tine, în curând
   *[other] { $count } de întâlniri aproape de tine, în curând
}
meetings-near-only = Aproape: până la 30 km
meeting-theme = Despre ce se vorbește
meeting-any-theme = Orice temă
meeting-theme-work = Cum găsești de lucru
meeting-theme-health = Sănătate
meeting-theme-housing = Locuință
meeting-theme-education = Școală pentru adulți
meeting-theme-participation = Viața în comunitate
meeting-theme-labour-rights = Drepturi la locul de muncă
# $languages: names of languages.
meeting-interpreters = Cineva traduce în: { $languages }
meeting-childcare-only = Cu îngrijire pentru copii
meeting-childcare = Cineva are grijă de copii.
meeting-no-childcare = Acolo nu are nimeni grijă de copii.
# $count: how many people there is room for.
meeting-seats = { $count ->
    [one] { $count } loc
    [few] { $count } locuri
   *[other] { $count } de locuri
}
meeting-cancelled = S-a anulat
meeting-now = Acum
meeting-gone-title = Întâlnirea nu a fost găsită
meeting-gone = S-a terminat sau nu mai este în datele noastre.

## Mediation on call: public bodies ask for a cultural mediator

mediation-title = Mediere culturală
mediation-why = Pentru instituțiile publice: cere aici o persoană care știe ambele limbi și îi ajută pe oameni să se înțeleagă.
mediation-none = În datele noastre nu este încă niciun ghișeu de mediere.
# $province: name of a province, in Italian.
mediation-province = Provincia { $province }
# $hours: hours left, or “340/1200” with those of the whole budget. $date: the day they were counted.
mediation-hours-left = Ore rămase: { $hours } ({ $date })
# $date: the day that was counted.
mediation-hours-none = Nu au mai rămas ore ({ $date }).
mediation-hours-unknown = Nu se știe câte ore au rămas.
mediation-instead-why = Sună la ghișeu: îți spun când vor fi din nou ore. Poți totuși să pregătești o cerere.
# Heading of a list of services, once the hours are used up.
mediation-instead = Între timp, aceste servicii pot ajuta
# $hours: a number of hours.
mediation-answers-within =
    { $hours ->
        [one] Răspunde în cel mult { $hours } oră
        [few] Răspunde în cel mult { $hours } ore
       *[other] Răspunde în cel mult { $hours } de ore
    }
# A button: opens the form.
mediation-ask = Pregătește o cerere
mediation-not-sent = Nimic nu pleacă de pe acest telefon până nu trimiți tu. Nu scrie numele persoanei care are nevoie de ajutor.
# Follows the name of a question that need not be answered.
mediation-optional = opțional
# $count: how many answers are wrong.
mediation-wrong-title = Răspunsuri de corectat: { $count }
mediation-wrong-missing = Aici e nevoie de un răspuns.
# $least, $most: numbers of letters.
mediation-wrong-length = Număr de litere: de la { $least } la { $most }.
# $least, $most: numbers.
mediation-wrong-number = Un număr întreg de la { $least } la { $most }.
# $first, $last: days with their years.
mediation-wrong-day = O zi între { $first } și { $last }.
mediation-wrong-time = O oră, de exemplu 09:30.
mediation-wrong-choice = Alege unul dintre aceste răspunsuri.
mediation-wrong-phone = Un număr de telefon: numai cifre, cu sau fără + în față.
mediation-wrong-email = O adresă de e-mail, de exemplu nume@example.org.
mediation-wrong-whole = Toate răspunsurile la un loc sunt prea lungi pentru un e-mail. Scurtează-l pe acesta.
# A button below the form: checks the answers and makes the request.
mediation-prepare = Verifică și termină
mediation-ready = Cererea este gata
# $office: name of an office, in Italian.
mediation-ready-why = Nu a fost trimisă încă. Trimite-o la { $office } prin e-mail sau ca PDF.
mediation-no-pdf = Nu am putut face PDF-ul. Trimite cererea prin e-mail.
mediation-history = Cereri pregătite aici
mediation-history-why = Sunt numai pe acest telefon. „Șterge tot”, din pagina „Salvate”, le șterge și pe ele.
# A button: fills in the form with the same answers.
mediation-again = Pregătește încă una la fel
mediation-gone = Nu mai este în datele noastre sau s-a șters.

## Street maps: fetched zone by zone, and only when somebody asks

# Title of the screen where street maps are downloaded, and of the link to it.
maps-title = Hărți cu străzi
maps-why = Drumurile, străzile și numerele caselor dintr-o zonă. Harta rămâne pe acest dispozitiv și merge și fără internet.
maps-none = În datele noastre nu există încă hărți cu străzi.
# $number: of a social zone, 1 to 12. $town: its largest town, in Italian.
maps-zone = Zona { $number }: { $town }
# $megabytes: such as “6.2”.
maps-size = { $megabytes } MB
# $date: the day the map shows; the streets may have changed since.
maps-data-on = Străzile la data de { $date }
# Button. $size: what maps-size gives.
maps-fetch = Descarcă: { $size }
# Button: there is a newer map than the one on this device.
maps-fetch-newer = Descarcă harta mai nouă: { $size }
# Button: a part of the map is here already.
maps-fetch-rest = Descarcă restul: { $size }
# Beside a map that was downloaded.
maps-here = Pe acest dispozitiv
maps-broken = Lipsește o parte din această hartă.
# $percent: 0 to 100.
maps-working = Se descarcă: { $percent } %
# Button: ends the download; what came is kept.
maps-stop = Oprește
# Button: deletes the map from this device.
maps-remove = Șterge
maps-removed = Harta a fost ștearsă de pe acest dispozitiv.
maps-not-removed = Harta nu a putut fi ștearsă. Încearcă din nou.
maps-may-cost = Această conexiune poate costa bani: { $size }.
# Button under the sentence above.
maps-fetch-now = Descarcă oricum
# Button beside it.
maps-wait = Așteaptă Wi-Fi-ul
maps-waiting = Harta se descarcă atunci când ai Wi-Fi și aplicația este deschisă.
maps-offline = Fără conexiune. Ce s-a descărcat deja rămâne: încearcă din nou mai târziu.
maps-refused = Datele primite nu erau de încredere și nu le-am luat. Încearcă din nou mai târziu.
maps-not-kept = Nu este loc: șterge o hartă sau eliberează puțin spațiu, apoi încearcă din nou.
maps-gone = Această hartă nu mai este disponibilă. Actualizează datele și încearcă din nou.
maps-sees = Nu trimitem nici locația ta, nici numele tău. Serverul vede ce hartă descarci și adresa ta de internet.
# Below the list; a link with the name OpenStreetMap follows.
maps-source = Străzile vin din OpenStreetMap, cu licența ODbL.
# Link below the map of the help.
maps-offer = Străzile din această zonă: { $size }
# Among the promises of the screen “Your privacy”.
privacy-maps = O hartă cu străzi se descarcă doar când o ceri. Serverul vede ce zonă alegi și adresa ta de internet, ca la orice descărcare. Altceva nu îi trimitem.

## One service

call = Sună
# $number: a telephone number in groups.
call-number = Sună la { $number }
directions = Cum ajung
whatsapp = WhatsApp
mail = E-mail
website = Site
code-title = Cod pentru alt telefon
code-why = Îndreaptă spre el camera altui telefon: dacă are Passi, se deschide această pagină.
app-code-title = Aplicația pe alt telefon
app-code-why = Îndreaptă camera altui telefon spre acest cod: acolo se deschide pagina unde se află Passi.
where-title = Unde
where-everywhere = Pentru toată Umbria. Nu trebuie să mergi nicăieri.
where-hidden = Pentru siguranță, nu arătăm adresa. Sună: îți spun ei unde să mergi.
hours-title = Program
by-appointment-call = Doar cu programare: sună înainte să mergi.
no-appointment = Nu ai nevoie de programare.
holiday-unknown = Sărbătoare: program necunoscut
hours-unknown-call = Nu știm programul. Sună înainte să mergi, dacă poți.
own-words = Cum scrie sursa, în italiană:
spoken-title = Limbi vorbite
spoken-remark = Limbi și interpreți
bring-title = Ce să aduci
for-whom-title = Pentru cine
cost-title = Cost
access-title = Acces
note-title = Notă
source-title = Sursă
# $date: a year, month or day as the source gives it.
source-date = Data sursei: { $date }
service-gone-title = Serviciul nu a fost găsit
service-gone = Acest serviciu nu mai este în datele noastre. Vezi lista cu cele mai apropiate.

## Map

map-title = Harta ajutorului. Lista spune aceleași lucruri.
map-zoom-in = Mărește
map-zoom-out = Micșorează
map-credits = Limite openpolis/ISTAT, localități GeoNames (CC BY 4.0), ape GSHHG (LGPL)
map-failed = Harta nu se deschide pe acest dispozitiv. În listă găsești tot.
picked-title = Locul ales

## Search

search-title = Caută
search-hint = Un nume, o localitate sau o nevoie
search-nothing = Niciun rezultat. Încearcă un cuvânt mai scurt.
search-town-note = Arată ajutorul aproape de această localitate
search-need-note = Arată doar această nevoie

## Emergency

emergency-title = Urgență
emergency-lead = Apasă un număr ca să suni.

## About, privacy, licences

about-title = Ce este Passi
about-lead = Passi îți arată cel mai apropiat ajutor din Umbria: birouri, sănătate, școală, muncă, locuință.
about-offline = Merge și fără internet. Este gratuit și fără reclame.
about-data = Datele vin din pagini publice. La fiecare serviciu scrie de unde vin datele și din ce zi sunt.
about-unverified = „Încă neverificat” înseamnă că nimeni nu a sunat și nu a mers încă acolo să verifice.
data-release = Ediția datelor
data-issued = Din data de
data-holds = Conține
# $count: how many services the data has.
data-services =
    { $count ->
        [one] { $count } serviciu
        [few] { $count } servicii
       *[other] { $count } de servicii
    }
app-version = Versiunea aplicației
privacy-title = Datele tale personale
privacy-lead = Passi nu știe cine ești și nu te întreabă.
privacy-position = Locația ta rămâne pe acest telefon. Nu o trimitem nimănui.
privacy-nobody = Fără cont, fără reclame, fără urmărire.
privacy-network = Datele noi sunt același fișier pentru toți: când le descarci, nimeni nu află nimic despre tine.
privacy-kept = Limba, aspectul și mărimea textului, viteza vocii, ultimul loc, când se descarcă datele, ce hărți cu străzi sunt aici, noutățile pe care nu le-ai văzut, ecranul pe care erai (timp de o jumătate de oră; niciodată unul despre siguranță) și răspunsul „Nu acum” la instalare rămân pe acest telefon și nicăieri altundeva.
privacy-outside = Când apeși „Sună”, „Cum ajung”, „Site”, „E-mail” sau „WhatsApp”, se deschide altă aplicație: acolo sunt valabile regulile ei.
licences-title = Licențe
licences-lead = Passi este software liber, făcut din munca multora.
licence-app = Aplicația
licence-data = Datele serviciilor
licence-boundaries = Limitele localităților, coduri și populație
licence-places = Orașe și sate
licence-water = Lacuri și râuri
licence-libraries = Unde sunt bibliotecile
licence-hospitals = Unde sunt unele spitale
licence-fonts = Fonturi
licence-icons = Pictograme
licence-map = Hartă

## Installing the page

install-title = Instalează Passi
install-why = Passi va avea o pictogramă pe dispozitivul tău. Se deschide imediat, și fără internet.
install-now = Instalează
install-done = Passi este pe acest dispozitiv. Deschide-l de la pictograma lui.
install-share = Apasă „Partajați”: pătratul cu săgeată. Dacă nu îl vezi, apasă întâi „•••”.
install-home = Mergi mai jos și apasă „Adăugați pe ecranul principal”.
install-add = Apasă „Adăugați”, sus. Acum pictograma Passi este pe ecranul principal.
install-safari = Nu găsești aceste cuvinte? Deschide pagina în Safari și încearcă din nou.
install-menu = Deschide meniul browserului: „⋮” sau „≡”.
install-choose = Apasă „Instalați aplicația” sau „Adăugați la ecranul de pornire”.
install-elsewhere = Nu găsești aceste cuvinte? Poate că acest browser nu poate instala. Deschide pagina în Chrome sau în Safari.
install-insecure = Prin această conexiune, Passi nu se poate instala. Merge cât timp ești în această rețea. Ca să păstrezi un serviciu, deschide-l și apasă pe „Trimite”.
install-offer = Vrei pictograma Passi pe dispozitivul tău? Vezi cum se face.
install-later = Nu acum

## No such screen

not-found-title = Pagina nu a fost găsită
not-found = Această adresă nu duce nicăieri.
to-the-list = Mergi la listă

## The command line

# $place: a town, or latitude and longitude.
cli-near-title = Ajutor aproape de { $place }
cli-everywhere = În toată Umbria
cli-none = Niciun loc nu se potrivește.

## Fetching the data

sync-up-to-date = Ai cele mai noi date.
# $release: number of the new release. $added, $changed, $removed: how many services.
sync-updated = Date noi, ediția { $release }. Servicii: noi { $added }, schimbate { $changed }, scoase { $removed }.
sync-no-feed = Încă nu există o sursă de date de urmărit. Rămân datele acestui program.
sync-not-due = Este prea devreme ca să întrebăm din nou: serviciul de date ne-a cerut să așteptăm.
sync-busy = O altă actualizare este deja în curs.
# $reason: why, technical, in English.
sync-offline = Nu există conexiune la date. Rămân cele de dinainte. ({ $reason })
# $reason: how many bytes.
sync-ask-first = De descărcat, în octeți: { $reason }. Este nevoie de acordul tău.
# $reason: why, technical, in English.
sync-not-kept = Datele noi nu pot fi salvate aici. Rămân cele de dinainte. ({ $reason })
# $reason: what is missing, technical, in English.
sync-newer-app = Datele noi au nevoie de o versiune mai nouă a aplicației. Rămân cele de dinainte. ({ $reason })
# $reason: why, technical, in English.
sync-refused = Datele primite nu sunt de încredere și au fost respinse. Rămân cele de dinainte. ({ $reason })
# $reason: both releases, the older one first.
sync-older = Datele primite sunt mai vechi decât cele care sunt deja aici. ({ $reason })
# $release: number of the release. $path: name of the file.
cli-shared = Datele, ediția { $release }, sunt în fișierul { $path }. Dă-l celuilalt dispozitiv: îl citește „passi import”.
cli-share-nothing = Încă nu ai ce trimite: datele venite cu programul nu sunt semnate. Descarcă întâi date mai noi.
# $count: how many services. $path: name of the file.
cli-handout =
    { $count ->
        [one] În fișierul { $path } este o foaie cu { $count } serviciu.
        [few] În fișierul { $path } este o foaie cu { $count } servicii.
       *[other] În fișierul { $path } este o foaie cu { $count } de servicii.
    }
# Beneath the title of a handout on paper. $date: when its data was issued.
handout-age = Date din { $date }. Programul se poate schimba: sună înainte să mergi.

# A screen for two people over one phone: a mobilizer shows services to somebody.
outreach-title = Arată cuiva
outreach-why = Pentru tine, care îi ajuți pe alții să se orienteze. Alege un loc, o nevoie și o limbă, și priviți împreună.
outreach-town = Localitate
outreach-zone = Zonă socială
outreach-circle = Cerc pe hartă
outreach-circle-how = Mută harta: cercul rămâne la mijloc.
# Name of a group of buttons: how large the circle is.
outreach-radius = Mărimea cercului
outreach-inside = În acest cerc
# $town: name of a town, in Italian. Heading of a list; distances are measured from that town.
outreach-from = Aici; distanțe de la { $town }
outreach-outside = Cele mai apropiate din afara acestui loc
outreach-nothing = Nu cunoaștem niciun ajutor aici.
# A button on a card: puts the service into the handout (a sheet of paper to take away).
collect = Pune pe foaie
# The same button once it is there; pressing it takes it off.
collected = Pe foaie
big-code = Arată codul
big-code-why = Cealaltă persoană îl fotografiază cu telefonul ei. Conține numele, adresa și telefonul și nu are nevoie de internet.
code-before = Anteriorul
code-next = Următorul
handout-title = Foaie
# $count: services on it.
handout-open =
    { $count ->
        [one] Foaie cu { $count } serviciu
        [few] Foaie cu { $count } servicii
       *[other] Foaie cu { $count } de servicii
    }
handout-empty = Pe foaie nu este încă nimic. Alege servicii în pagina „Arată cuiva”.
# $count: how many languages at most.
handout-languages = Limbile foii (cel mult { $count })
handout-paper = Hârtie
handout-make = Fă PDF-ul
# In a browser: opens its own printing.
handout-print = Tipărește sau salvează ca PDF
handout-working = Pregătim foaia…
handout-no-letters = Acest dispozitiv nu are literele uneia dintre aceste limbi. Scoate acea limbă și încearcă din nou sau trimite mesajul.
handout-not-made = Nu am putut face foaia. Încearcă din nou.
# $name: name of a service, in Italian.
handout-remove = Scoate de pe foaie: { $name }
handout-message = Trimite ca mesaj
handout-message-why = Nume, adrese și numere de telefon într-un singur mesaj text, pentru un telefon fără internet.
# $feed: name of the feed. $release: its number. $issued: when. $records: how many records.
status-release = { $feed } { $release }, din { $issued }. Înregistrări: { $records }
status-source-bundled = Datele au venit cu programul.
status-source-network = Datele au venit din rețea.
status-source-bundle = Datele au venit dintr-un fișier.
# $moment: when.
status-checked = Ultima verificare: { $moment }
status-never-checked = Nicio verificare până acum.

## Days and months

weekday-1 = lun.
weekday-2 = mar.
weekday-3 = mie.
weekday-4 = joi
weekday-5 = vin.
weekday-6 = sâm.
weekday-7 = dum.
month-1 = ian.
month-2 = feb.
month-3 = mar.
month-4 = apr.
month-5 = mai
month-6 = iun.
month-7 = iul.
month-8 = aug.
month-9 = sept.
month-10 = oct.
month-11 = nov.
month-12 = dec.

## How fresh the data is

# $date: when it was issued. $services: how many services, in words.
data-of = Date din { $date } · { $services }
# $moment: when it was found to be the newest. $services: how many services, in words.
data-checked = Actualizat { $moment } · { $services }
data-asking = Căutăm date mai noi…
# $date: when the data that stays was issued.
data-offline = Fără conexiune: date din { $date }
# $date: when the data that stays was issued.
data-refused = Datele noi nu erau de încredere și nu le-am luat. Date din { $date }
# $date: when the data that stays was issued.
data-needs-app = Datele noi cer o aplicație mai nouă: actualizeaz-o. Date din { $date }
# $date: when the data that stays was issued.
data-not-kept = Nu este loc pentru datele noi: eliberează puțin spațiu. Date din { $date }
# $kilobytes: how much there is to fetch.
data-ask-first = Sunt date noi: { $kilobytes } kB. Această conexiune poate costa bani.
fetch-data = Descarcă acum
# $date: when the data that is shown was issued.
data-for-now = Datele noi rămân doar cât aplicația e deschisă: eliberează puțin spațiu sau ieși din navigarea privată. Date din { $date }
# $days: how old the data is.
data-old =
    { $days ->
        [one] Date de acum { $days } zi: sună înainte să mergi.
        [few] Date de acum { $days } zile: sună înainte să mergi.
       *[other] Date de acum { $days } de zile: sună înainte să mergi.
    }
# $added, $changed: how many services near the person.
data-arrived =
    { $added ->
        [0] Aproape de tine: { $changed } { $changed ->
            [one] schimbat
            [few] schimbate
           *[other] schimbate
        }
       *[other] Aproape de tine: { $added } { $added ->
            [one] nou
            [few] noi
           *[other] noi
        }{ $changed ->
            [0] { "" }
            [one] , { $changed } schimbat
            [few] , { $changed } schimbate
           *[other] , { $changed } schimbate
        }
    }
check-data = Verifică acum
changes-title = Noutăți aproape de tine
changes-added = Noi
changes-changed = Schimbate
changes-none = Nicio noutate aproape de tine.
auto-fetch-title = Când vin singure datele noi
auto-fetch-any = Cu orice conexiune: puține date, și întreabă înainte să descarce multe
auto-fetch-unmetered = Doar pe Wi-Fi
auto-fetch-never = Doar când cer eu
auto-fetch-unknown = Acest dispozitiv nu spune ce conexiune folosește. Datele noi vin doar când le ceri.

## Handing the data over

data-title = Date și actualizări
share-data = Trimite datele
share-why = Dă cele mai noi date altui telefon fără internet. Primești un fișier; nu spune nimic despre tine.
share-done = Gata. Pe celălalt telefon deschide această pagină și apasă „Primește date”.
share-cancelled = Nu s-a trimis nimic.
share-nothing = Alt telefon nu ar putea verifica datele de aici. Descarcă întâi date mai noi.
share-impossible = Acest telefon nu poate încă trimite datele. Trimite-le de pe un calculator.
share-failed = Nu am putut crea fișierul. Vezi dacă sunt date noi, eliberează puțin spațiu și încearcă din nou.
receive-data = Primește date
receive-why = Alege un fișier .passi pe care ți l-a dat cineva. Aplicația îl verifică, așa că poate veni de la oricine.
# $added, $changed: how many services.
receive-arrived = Au venit date noi. Servicii noi: { $added }, schimbate: { $changed }.
receive-same = Ai deja aceste date.
receive-older = Datele tale sunt mai noi decât acest fișier. Rămân ale tale.
receive-refused = Acest fișier este stricat sau cineva l-a schimbat: aplicația nu l-a luat. Rămân datele tale. Cere din nou fișierul.
receive-unreadable = Aplicația nu poate citi acest fișier. Alege un fișier care se termină în .passi.
receive-other-feed = Acest fișier este pentru altă regiune. Rămân datele tale.
receive-newer-app = Acest fișier cere o aplicație mai nouă. Actualizează întâi aplicația.
receive-for-now = Datele noi sunt aici, dar doar cât aplicația e deschisă: eliberează puțin spațiu sau ieși din navigarea privată.
receive-not-kept = Nu este loc pentru datele noi. Eliberează puțin spațiu și încearcă din nou.
receive-busy = Datele se actualizează chiar acum. Așteaptă un minut și încearcă din nou.
receive-no-feed = Această aplicație nu poate încă verifica fișiere. Rămân datele tale.

## Listening

listen = Ascultă
# $text: what is heard.
listen-to = Ascultă: { $text }
listen-stop = Oprește vocea
voice-missing = Acest telefon nu are o voce pentru această limbă. Adaug-o din setările telefonului: caută „text în vorbire” (text-to-speech).

## How it looks

look-title = Aspect
look-auto = Ca telefonul
look-light = Luminos
look-dark = Întunecat
look-contrast = Contrast puternic
text-size-title = Mărimea textului
text-size-normal = Normal
text-size-large = Mare
text-size-largest = Foarte mare
skip-to-content = Treci la conținut

## Translations

machine-translated = Traducere automată: încă nu a verificat-o nimeni.
machine-translated-short = Traducere automată

## Why the search found it

# $word: the word, as it is written in our lists.
search-why = Găsit după „{ $word }”
# $word: the word most like the one that was typed.
search-similar = Poate căutai „{ $word }”
search-needs-title = Nevoi
search-kinds-title = Feluri de ajutor
search-towns-title = Localități
search-services-title = Ajutor
search-kind-note = Arată doar acest fel de ajutor
search-begin = Scrie în limba ta sau apasă o imagine.
# $words: the words looked for.
cli-search-title = Căutare: { $words }

## Accessibility declaration

accessibility-title = Accesibilitate
accessibility-lead = Declarație de accesibilitate: Passi vrea să poată fi folosit de toți, cum cere legea italiană nr. 4 din 9 ianuarie 2004.
accessibility-status-title = Stadiul conformității
accessibility-status = Passi respectă în parte standardul UNI CEI EN 301549 și regulile WCAG 2.2, nivelul AA, din motivele scrise mai jos.
accessibility-not-title = Ce nu este încă accesibil
accessibility-not-map = Harta nu poate fi citită cu voce tare. Lista spune aceleași lucruri.
accessibility-not-source = Unele texte sunt așa cum le-a scris sursa, în italiană. Pot fi grele.
accessibility-not-voice = Nu orice telefon are o voce pentru fiecare limbă.
accessibility-not-translation = Multe traduceri sunt automate. Încă nu le-a verificat nimeni.
accessibility-how-title = Cum s-a făcut declarația
# $date: a day with its year.
accessibility-how = Autoevaluare a celor care fac Passi, din { $date }: teste automate, doar cu tastatura și cu textul mărit. Persoanele cu dizabilități nu l-au încercat încă.
accessibility-tell-title = Ai găsit un obstacol?
accessibility-tell-none = Instituția care publică Passi nu a dat încă o adresă pentru sesizări.
accessibility-ombudsman = Dacă după treizeci de zile nu ai răspuns, sau răspunsul nu este de ajuns, poți scrie la apărătorul digital al cetățenilor (Difensore civico per il digitale).
accessibility-ombudsman-link = Apărătorul digital al cetățenilor (Difensore civico per il digitale)

## Guides

tab-guides = Ghiduri
guides-title = Ghiduri
guides-lead = Ce să faci, ce să aduci, la ce ușă să bați. Poți citi totul fără internet.
# Stands on every guide.
guide-check = Regulile se schimbă. Înainte să hotărăști, întreabă la un ghișeu.
# $number: which step this is. $total: how many steps the guide has.
guide-step = Pasul { $number } din { $total }
guide-bring = Ce să aduci: bifează ce este gata
# $done: how many papers are ticked. $total: how many there are.
guide-ready = Gata: { $done } din { $total }
guide-clear = Scoate toate bifele
guide-door = Găsește cel mai apropiat ghișeu
# $source: a law or an office, in Italian. $date: a day with its year.
guide-source = Sursă: { $source } ({ $date })
guide-sources = De unde vin informațiile
# $language: name of a language, such as “Italiano”.
guide-in-other-language = Acest ghid nu este încă în limba ta. Este scris în altă limbă: { $language }.

## Saved

tab-saved = Salvate
saved-title = Salvate
saved-none = Încă nu ai nimic aici. Apasă steaua unui serviciu ca să îl găsești aici, și fără internet.
saved-services = Servicii salvate
saved-lists = Acte de pregătit
# $name: name of a service, in Italian.
save-service = Salvează: { $name }
# $name: name of a service, in Italian.
unsave-service = Scoate din salvate: { $name }
save = Salvează
saved = Salvat
# $date: a day with its year.
saved-gone = Acest serviciu nu mai este în datele noastre. L-ai salvat pe { $date }. Sună înainte să mergi.
my-note = Nota mea
my-note-why = Rămâne doar pe acest telefon. Nu o citește nimeni altcineva, dacă nimeni altcineva nu folosește telefonul.
note-kept = Nota este salvată.
keep-failed = Nu s-a salvat. Eliberează puțin spațiu pe telefon și încearcă din nou.
keep-may-vanish = Acest browser poate șterge ce salvezi. Fă o copie sau instalează aplicația.
copy-title = Copie și ștergere
copy-make = Fă o copie
copy-what = Un fișier cu ce ai salvat: servicii, bife, note, cereri de mediere și localitatea ta. Ține-l într-un loc sigur: cine îl deschide poate să îl citească.
copy-take = Recuperează din copie
# $count: how many saved things the copy brought.
copy-taken = { $count ->
    [0] În copie nu era nimic nou.
    [one] Ai recuperat un lucru.
    [few] Ai recuperat { $count } lucruri.
   *[other] Ai recuperat { $count } de lucruri.
}
copy-refused = Acest fișier nu este o copie Passi sau este stricat. Nu s-a schimbat nimic.
copy-newer = Această copie vine dintr-o aplicație mai nouă. Actualizează aplicația și încearcă din nou.
copy-done = Gata. Copia este acolo unde ai pus-o.
erase = Șterge tot
erase-why = Șterge de pe acest telefon: limba, locul, serviciile salvate, notele, bifele, sesizările, cererile de mediere și hărțile cu străzi. Ștergerea nu se poate anula.
erase-yes = Da, șterge tot
erase-no = Nu, păstrează tot
erased = Totul este șters.
erase-failed = Nu s-a putut șterge tot. Închide aplicația, deschide-o și încearcă din nou.
privacy-saved = Ce salvezi, notele, bifele, sesizările și cererile tale de mediere rămân pe acest telefon. Poți șterge tot în pagina „Salvate”.

## Leaving at once

quick-exit = Ieși imediat
quick-exit-why = Cu o apăsare apare o rețetă, iar pagina aceasta nu lasă urme.
recipe-title = Torta al testo
recipe-lead = O pâine plată din Umbria, coaptă în tigaie.
recipe-take-title = Ce îți trebuie
recipe-take = 500 g de făină, o lingură de ulei, puțină sare, o jumătate de lingură de bicarbonat, un pahar și jumătate de apă.
recipe-make-title = Cum se face
recipe-make = Amestecă tot și frământă zece minute. Lasă aluatul să se odihnească o jumătate de oră. Întinde-l, gros cât un deget. Coace-l într-o tigaie fierbinte, câteva minute pe fiecare parte.

## Something is wrong

report-title = Aici e o greșeală
report-what = Ce este greșit?
report-closed = Nu mai există
report-moved = S-a mutat
report-phone = Numărul de telefon
report-hours = Programul
report-other = Altceva
report-words = Cu cuvintele tale, dacă vrei
report-anonymous = Nu îți scrie numele. Dăm mai departe doar asta și numărul fișei.
report-keep = Pregătește sesizarea
report-kept = Sesizarea este gata. Trimite-o acum sau mai târziu: te așteaptă în pagina „Salvate”.
report-waiting = Sesizări de trimis
report-mail = Trimite prin e-mail
report-share = Trimite cu altă aplicație
report-sent = Am trimis-o
report-drop = Șterge
report-no-address = Datele noastre nu spun încă cine primește sesizările. Poți trimite sesizarea ta cu altă aplicație, de exemplu la un ghișeu pe care îl cunoști.
# $id: the number of a record.
report-subject = Passi: greșeală în fișa { $id }

## Passing a service on

share-service = Trimite
share-text = Un text
share-qr = Un cod QR
share-contact = Un contact
share-appointment = O programare
share-qr-why = Cine îndreaptă camera telefonului spre acest cod citește numele, adresa și telefonul. Nu e nevoie de internet.
share-given = Gata.
share-not-given = Nu s-a trimis. Încearcă altfel.
copy-text = Copiază textul
copied = Copiat.
appointment-day = Ziua
appointment-time = Ora
appointment-make = Pune în calendar
appointment-wrong = Alege o zi și o oră care nu au trecut încă.

## A Wi-Fi network that has Passi and no internet

portal-here = Passi este aici, fără internet.
# The address follows, such as http://passi.lan.
portal-browser = Deschide browserul și scrie:
portal-stay = Dacă telefonul întreabă, rămâi în această rețea Wi-Fi. Dacă pagina nu se deschide, oprește datele mobile.
portal-open = Deschide Passi aici
portal-apk = Ia aplicația pentru Android
too-many-requests = Acest telefon a cerut prea mult deodată. Așteaptă un minut și încearcă din nou.
## A path, handed over

path-title = Drumul meu
path-none = Nu ai încă un drum. La un ghișeu cineva îți poate pregăti unul: unde să mergi, pas cu pas. Apoi îndreaptă camera telefonului spre codul lor.
path-mine-why = Este numai pe acest telefon. Dacă vrei, arată-l cui te ajută mai departe. „Șterge tot” îl șterge și pe el.
# $date: a day with its year.
path-made = Pregătit pe { $date }
# $done: how many steps are done. $total: how many there are.
path-progress = Gata: { $done } din { $total }
path-next = Urmează
path-done = Gata
path-why = Pentru ce
path-when = Când
path-unknown = Acest serviciu nu este în datele acestui telefon. Iată ce spune drumul despre el.
# Stands for the name of a service that somebody may have to hide.
path-appointment = Programare
path-code = Cod pentru cine te ajută mai departe
path-code-why = Conține toți pașii și bifele tale. Le primește cine îndreaptă camera unui telefon spre cod.
path-delete = Șterge acest drum
path-delete-yes = Da, șterge
path-prepared-title = Cineva a pregătit asta pentru tine
path-prepared-ask = Vrei să-l păstrezi pe acest telefon? Nimeni altcineva nu îl primește.
path-keep = Păstrează
path-keep-no = Nu, mulțumesc
path-damaged = Codul nu a fost citit bine sau cineva l-a schimbat. Îndreaptă din nou camera spre el sau cere-l din nou.
path-newer = Acest drum are nevoie de o aplicație mai nouă. Actualizează aplicația, apoi îndreaptă din nou camera spre cod.
path-compose = Pregătește un drum
path-compose-lead = Pentru persoana din fața ta: unde să meargă, pas cu pas. Trece de pe acest ecran pe telefonul ei. Nu scrie nume.
path-memory = Aici nu se păstrează nimic. Dispare când închizi aplicația și după un sfert de oră în care nu îl atinge nimeni.
path-add = Adaugă la un drum
path-add-step = Adaugă un pas
# $most: how many.
path-full = Un drum are cel mult { $most } pași.
# $word: a neutral word for any appointment.
path-safety = Acesta este un loc de protecție. Drumul spune doar „{ $word }” și localitatea: restul spune-i tu persoanei.
# $count: how many letters.
path-room = Litere rămase: { $count }
path-too-long = Prea lung pentru cod. Șterge câteva cuvinte.
path-earlier = Mai devreme
path-later = Mai târziu
path-remove = Scoate
path-show = Arată codul
path-show-why = Persoana îndreaptă camera telefonului spre acest cod: drumul se deschide acolo. Dacă Passi este deja pe telefon, nu e nevoie de internet.
path-file = Dă ca fișier
privacy-path = Un drum pe care cineva ți-l pregătește rămâne numai pe telefonul tău. Unde a fost pregătit nu rămâne nimic.

## Listening to a whole page

listen-page = Ascultă această pagină
listen-speed = Viteza vocii
listen-slow = Lentă
listen-usual = Normală
listen-fast = Rapidă
voice-how-android = Deschide setările telefonului și caută „text în vorbire” (text-to-speech). Apasă rotița, instalează datele vocale și alege limba ta.
voice-how-ios = Deschide Configurări, apoi Accesibilitate, apoi „Conținut enunțat” (textul citit cu voce tare), apoi Voci. Alege limba ta.
voice-how-computer = Instalează „speech-dispatcher” și o voce pentru limba ta, de exemplu „espeak-ng”.

## A totem

totem-here = Ești aici
# $name: what the place where the totem stands calls itself.
totem-here-name = Ești aici: { $name }
# Said to whoever passes by a totem.
totem-hello = Bună! De ce ai nevoie?
totem-touch = Alege limba ta
totem-nothing-kept = Nimic din ce faci aici nu se păstrează.
# $minutes: how long the way takes on foot, in minutes.
totem-on-foot = cam { $minutes } min pe jos
totem-still-there = Mai ești aici?
totem-ends = Dacă nu, ecranul începe din nou și șterge ce ai făcut.
totem-stay = Da, sunt aici
totem-finish = Am terminat
totem-take = Ia cu tine
totem-print = Tipărește
totem-keyboard = Tastatură
totem-key-space = Spațiu
totem-key-delete = Șterge
totem-pin = PIN-ul personalului
totem-pin-enter = Confirmă
totem-pin-wrong = PIN-ul este greșit.
totem-pin-locked = Prea multe încercări. Încearcă din nou peste câteva minute.
totem-staff = Pentru personal
totem-leave = Închide Passi
totem-let-out = Tastele și meniurile merg din nou. Închide acum browserul cu tastele lui.
