### Passi: the words of the screens and of the command line.
### Machine translation, not yet reviewed by a person.

## The app and the bars around every screen

app-name = Passi
language-name = Shqip
emergency = Urgjencë
tabs = Ekranet kryesore
tab-near = Afër meje
tab-search = Kërko
back = Prapa
close = Mbyll
waiting = Një çast…
more-title = Faqe të tjera
not-opened = Asnjë aplikacion në këtë pajisje nuk e hap { $address }. Kopjojeni ose shkruajeni diku.
not-kept = Kjo pajisje nuk e ruan zgjedhjen tuaj. Ajo vlen sa kohë që aplikacioni është i hapur.
data-broken-title = Të dhënat nuk lexohen
data-broken = Nuk i lexojmë dot të dhënat e aplikacionit. Mbylleni aplikacionin dhe hapeni përsëri. Nëse nuk mjafton, instalojeni përsëri.
start-failed = Aplikacioni nuk u hap. Kontrolloni lidhjen me internetin dhe provoni përsëri.
try-again = Provo përsëri
update-ready = Versioni i ri është gati. Shtypni këtu që ta përdorni.

## Language

language-title = Gjuha
# The same in every language: whoever reads it may read only one of them.
choose-language-everyone = Choose your language · Scegli la lingua · اختر لغتك
language-failed = Kjo gjuhë nuk u ngarkua. Kontrolloni lidhjen me internetin dhe provoni përsëri.

## Where the list is made for

# $town: name of a town, in Italian.
near-town = Afër { $town }
near-you = Afër jush
# The heading before a place was chosen. $town: name of a town, in Italian.
showing-town = Ndihmë në { $town }
change-place = Ndrysho
position-title = Vendndodhja juaj
position-why = Që t’ju tregojmë më parë vendet më të afërta. Vendndodhja juaj mbetet në këtë telefon.
use-position = Përdor vendndodhjen time
position-asking = Po kërkojmë vendndodhjen…
position-refused = Telefoni nuk na e jep vendndodhjen: leja u refuzua. Zgjidhni një qytet: funksionon njësoj.
position-blocked = Ju nuk e lejuat vendndodhjen. Për ta ndryshuar: hapni cilësimet e telefonit, kërkoni Passi dhe lejoni vendndodhjen. Ose zgjidhni një qytet.
position-unavailable = Kjo pajisje nuk e gjen dot vendndodhjen. Zgjidhni një qytet.
position-timed-out = Po zgjat shumë të gjendet vendndodhja. Provoni përsëri jashtë, në ajër të hapur, ose zgjidhni një qytet.
position-insecure = Me këtë lidhje, shfletuesi nuk e jep vendndodhjen tuaj. Zgjidhni një qytet: funksionon po aq mirë.
position-outside = Jeni jashtë Umbrisë. Këtu ka vetëm shërbime në Umbri: ja më të afërtat. Mund të zgjidhni edhe një qytet.
# $moment: when the device told it, such as “10:32” or “tomorrow 10:32”.
position-of = Vendndodhja juaj u gjet { $moment }. Nëse keni lëvizur, përditësojeni.
position-rough = Vendndodhja është e përafërt. Për largësi më të sakta, përdorni vendndodhjen e saktë.
position-exactly = Përdor vendndodhjen e saktë
choose-town = Zgjidhni një qytet
another-town = Zgjidhni një qytet tjetër
town-hint = Shkruani emrin e qytetit
town-none = Në Umbri nuk ka asnjë qytet me këtë emër.

## The list

needs-title = Për çfarë keni nevojë?
all-help = E gjithë ndihma
filters-title = Shfaq vetëm
filter-open = Hapur tani
filter-language = Gjuha që flitet
filter-any-language = Çdo gjuhë
filter-no-appointment = Pa takim
filter-no-documents = Pa dokumente
filter-step-free = Pa shkallë
clear-filters = Hiq filtrat
results-title = Rezultatet
# $count: how many there are in all.
results-all =
    { $count ->
        [0] Asnjë rezultat
        [one] { $count } rezultat
       *[other] { $count } rezultate
    }
# $shown: how many the list shows. $total: how many there are.
results-nearest = { $shown } më të afërtat nga { $total }
show-more = Shfaq më shumë
show-map = Harta
show-list = Lista
nothing = Ende nuk njohim ndihmë këtu. Provoni një qytet tjetër ose shihni ndihmën për gjithë Umbrinë.
nothing-narrowed = Asnjë vend nuk përputhet me zgjedhjet tuaja. Hiqni filtrat: shpesh oraret dhe gjuhët nuk dihen ende.
everywhere-title = Në gjithë Umbrinë
# $count: how many services share one place.
services-here =
    { $count ->
        [one] { $count } shërbim këtu
       *[other] { $count } shërbime këtu
    }
# Follows the names of some languages. $count: how many more are spoken.
languages-more =
    { $count ->
        [one] dhe një tjetër
       *[other] dhe { $count } të tjera
    }

## Open or not, how far, how sure

# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
open-until = Hapur · mbyllet { $moment }
open-always = Gjithmonë hapur
# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
closed-until = Mbyllur · hapet { $moment }
closed = Mbyllur
by-appointment = Me takim
hours-unknown = Orari nuk dihet
# $time: hours and minutes, “13:00”.
moment-today = në { $time }
# $time: hours and minutes, “13:00”.
moment-tomorrow = nesër në { $time }
# $day: a day of the week. $time: hours and minutes, “13:00”.
moment-weekday = { $day } në { $time }
# $date: a day with its year. $time: hours and minutes, “13:00”.
moment-date = më { $date }, në { $time }
# $day: 1 to 31. $month: a month’s name. $year: four digits.
date = { $day } { $month } { $year }
today = Sot
decimal-separator = ,
# $metres: whole metres, below 1,000.
distance-m = { $metres } m
# $km: kilometres, such as “1.2”.
distance-km = { $km } km
# $town: name of a town, in Italian.
in-town = në { $town }
# $km: whole kilometres. $town: name of a town, in Italian.
about-km-in = rreth { $km } km, në { $town }
approximate-position = Vend i përafërt: pyesni për adresën para se të shkoni.
# $date: a day with its year.
verified-on = Verifikuar më { $date }
not-verified = Ende i paverifikuar

## Desks that come and go

mobile-desk = Sportel lëvizës
mobile-desk-why = Jashtë këtyre orareve këtu nuk ka njeri.
# $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
mobile-desk-next = Herën tjetër: { $visit }
mobile-desk-unknown = Telefononi për të pyetur kur vjen sporteli.
# $km: whole kilometres. $town: name of a town, in Italian.
far-desk = Sporteli më i afërt është larg: { $km } km, në { $town }. Telefononi para se të shkoni.
# $town: name of a town, in Italian. $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
far-stop = Më afër jush: sporteli lëvizës në { $town }, { $visit }.

## Meetings and courses

meetings-title = Mbledhje dhe kurse
meetings-none = Tani nuk është njoftuar asnjë mbledhje.
# $count: how many meetings are told.
meetings-count = { $count ->
    [0] Asnjë mbledhje nuk përputhet me zgjedhjet tuaja
    [one] { $count } mbledhje
   *[other] { $count } mbledhje
}
# $count: how many meetings are near and soon, at least 1.
meetings-near = { $count ->
    [one] { $count } mbledhje afër jush, së shpejti
   *[other] { $count } mbledhje afër jush, së shpejti
}
meetings-near-only = Afër: deri në 30 km
meeting-theme = Për çfarë flitet
meeting-any-theme = Çdo temë
meeting-theme-work = Gjetja e punës
meeting-theme-health = Shëndet
meeting-theme-housing = Shtëpi
meeting-theme-education = Shkollë për të rritur
meeting-theme-participation = Pjesëmarrje në jetën lokale
meeting-theme-labour-rights = Të drejtat në punë
# $languages: names of languages.
meeting-interpreters = Dikush përkthen në: { $languages }
meeting-childcare-only = Me dikë që ruan fëmijët
meeting-childcare = Dikush i ruan fëmijët.
meeting-no-childcare = Atje askush nuk i ruan fëmijët.
# $count: how many people there is room for.
meeting-seats = { $count ->
    [one] Vend për { $count } person
   *[other] Vend për { $count } persona
}
meeting-cancelled = U anulua
meeting-now = Tani
meeting-gone-title = Mbledhja nuk u gjet
meeting-gone = Ka mbaruar, ose nuk është më në të dhënat tona.

## Mediation on call: public bodies ask for a cultural mediator

mediation-title = Ndërmjetësim kulturor
mediation-why = Për zyrat publike: kërkoni këtu një person që i di të dyja gjuhët dhe i ndihmon njerëzit të merren vesh mes tyre.
mediation-none = Në të dhënat tona nuk ka ende asnjë sportel ndërmjetësimi.
# $province: name of a province, in Italian.
mediation-province = Provinca { $province }
# $hours: hours left, or “340/1200” with those of the whole budget. $date: the day they were counted.
mediation-hours-left = Orë të mbetura: { $hours } ({ $date })
# $date: the day that was counted.
mediation-hours-none = Nuk kanë mbetur më orë ({ $date }).
mediation-hours-unknown = Nuk dihet sa orë kanë mbetur.
mediation-instead-why = Telefononi sportelin: do t’ju thonë kur do të ketë përsëri orë. Megjithatë mund të përgatitni një kërkesë.
# Heading of a list of services, once the hours are used up.
mediation-instead = Ndërkohë mund të ndihmojnë këto shërbime
# $hours: a number of hours.
mediation-answers-within =
    { $hours ->
        [one] Përgjigjet brenda { $hours } ore
       *[other] Përgjigjet brenda { $hours } orësh
    }
# A button: opens the form.
mediation-ask = Përgatit një kërkesë
mediation-not-sent = Asgjë nuk del nga ky telefon derisa ta dërgoni ju vetë kërkesën. Mos e shkruani emrin e personit që ka nevojë për ndihmë.
# Follows the name of a question that need not be answered.
mediation-optional = jo e detyrueshme
# $count: how many answers are wrong.
mediation-wrong-title = Përgjigje për t’u korrigjuar: { $count }
mediation-wrong-missing = Këtu duhet një përgjigje.
# $least, $most: numbers of letters.
mediation-wrong-length = Nga { $least } deri në { $most } shkronja.
# $least, $most: numbers.
mediation-wrong-number = Një numër i plotë nga { $least } deri në { $most }.
# $first, $last: days with their years.
mediation-wrong-day = Një ditë nga { $first } deri më { $last }.
mediation-wrong-time = Një orë e ditës, për shembull 09:30.
mediation-wrong-choice = Zgjidhni një nga këto përgjigje.
mediation-wrong-phone = Një numër telefoni: vetëm shifra, me ose pa + përpara.
mediation-wrong-email = Një adresë e-mail, për shembull emri@example.org.
mediation-wrong-whole = Të gjitha përgjigjet bashkë janë tepër të gjata për një e-mail. Shkurtojeni këtë.
# A button below the form: checks the answers and makes the request.
mediation-prepare = Kontrollo dhe përfundo
mediation-ready = Kërkesa është gati
# $office: name of an office, in Italian.
mediation-ready-why = Nuk është dërguar ende. Dërgojeni te { $office } me e-mail ose si PDF.
mediation-no-pdf = PDF-ja nuk u krijua dot. Dërgojeni kërkesën me e-mail.
mediation-history = Kërkesa të përgatitura këtu
mediation-history-why = Janë vetëm në këtë telefon. “Fshi gjithçka”, te faqja “Të ruajtura”, i fshin edhe këto.
# A button: fills in the form with the same answers.
mediation-again = Përgatit një tjetër si kjo
mediation-gone = Nuk është më në të dhënat tona ose është fshirë.

## Street maps: fetched zone by zone, and only when somebody asks

# Title of the screen where street maps are downloaded, and of the link to it.
maps-title = Hartat e rrugëve
maps-why = Rrugët e mëdha e të vogla dhe numrat e shtëpive të një zone. Harta mbetet në këtë pajisje dhe funksionon edhe pa internet.
maps-none = Në të dhënat tona nuk ka ende harta të rrugëve.
# $number: of a social zone, 1 to 12. $town: its largest town, in Italian.
maps-zone = Zona { $number }: { $town }
# $megabytes: such as “6.2”.
maps-size = { $megabytes } MB
# $date: the day the map shows; the streets may have changed since.
maps-data-on = Rrugët siç ishin më { $date }
# Button. $size: what maps-size gives.
maps-fetch = Shkarko: { $size }
# Button: there is a newer map than the one on this device.
maps-fetch-newer = Shkarko më të renë: { $size }
# Button: a part of the map is here already.
maps-fetch-rest = Shkarko pjesën e mbetur: { $size }
# Beside a map that was downloaded.
maps-here = Në këtë pajisje
maps-broken = Mungon një pjesë e kësaj harte.
# $percent: 0 to 100.
maps-working = Po shkarkohet: { $percent }%
# Button: ends the download; what came is kept.
maps-stop = Ndal
# Button: deletes the map from this device.
maps-remove = Fshi
maps-removed = Harta u fshi nga kjo pajisje.
maps-not-removed = Harta nuk u fshi dot. Provoni përsëri.
maps-may-cost = Kjo lidhje mund të kushtojë para: { $size }.
# Button under the sentence above.
maps-fetch-now = Shkarko gjithsesi
# Button beside it.
maps-wait = Prit sa të ketë Wi-Fi
maps-waiting = Harta shkarkohet kur të ketë Wi-Fi dhe aplikacioni të jetë i hapur.
maps-offline = Pa lidhje. Pjesa e shkarkuar deri tani mbetet: provoni përsëri më vonë.
maps-refused = Të dhënat që erdhën nuk ishin të besueshme dhe nuk u morën. Provoni përsëri më vonë.
maps-not-kept = Nuk ka vend: fshini një hartë ose lironi pak vend, pastaj provoni përsëri.
maps-gone = Kjo hartë nuk ofrohet më. Përditësoni të dhënat dhe provoni përsëri.
maps-sees = Nuk dërgojmë as vendndodhjen tuaj, as emrin tuaj. Serveri sheh cilën hartë shkarkoni dhe adresën tuaj të internetit.
# Below the list; a link with the name OpenStreetMap follows.
maps-source = Rrugët vijnë nga OpenStreetMap, me licencën ODbL.
# Link below the map of the help.
maps-offer = Rrugët e kësaj zone: { $size }
# Among the promises of the screen “Your privacy”.
privacy-maps = Një hartë e rrugëve shkarkohet vetëm kur e kërkoni. Serveri sheh cilën zonë zgjidhni dhe adresën tuaj të internetit, si në çdo shkarkim. Asgjë tjetër nuk i dërgojmë.

## One service

call = Telefono
# $number: a telephone number in groups.
call-number = Telefono { $number }
directions = Si të shkoj
whatsapp = WhatsApp
mail = E-mail
website = Faqja në internet
code-title = Kodi për një telefon tjetër
code-why = Drejtojeni kamerën e një telefoni tjetër nga kodi: nëse ai ka Passi, kjo faqe hapet atje.
app-code-title = Aplikacioni në një telefon tjetër
app-code-why = Drejtojeni kamerën e një telefoni tjetër nga kodi: atje hapet faqja ku gjendet Passi.
where-title = Ku
where-everywhere = Vlen për gjithë Umbrinë. Nuk keni nevojë të shkoni diku.
where-hidden = Për siguri nuk e tregojmë adresën. Telefononi: do t’ju thonë ku të shkoni.
hours-title = Orari
by-appointment-call = Vetëm me takim: telefononi para se të shkoni.
no-appointment = Nuk duhet takim.
holiday-unknown = Festë: orari nuk dihet
hours-unknown-call = Nuk e dimë orarin. Nëse mundeni, telefononi para se të shkoni.
own-words = Siç e shkruan burimi, në italisht:
spoken-title = Gjuhët që fliten
spoken-remark = Gjuhët dhe përkthyesit
bring-title = Merrni me vete
for-whom-title = Për kë
cost-title = Sa kushton
access-title = Hyrja
note-title = Shënim
source-title = Burimi
# $date: a year, month or day as the source gives it.
source-date = Data e burimit: { $date }
service-gone-title = Shërbimi nuk u gjet
service-gone = Ky shërbim nuk është më në të dhënat tona. Shihni listën e më të afërtave.

## Map

map-title = Harta e ndihmës. Lista thotë të njëjtat gjëra.
map-zoom-in = Zmadho
map-zoom-out = Zvogëlo
map-credits = Kufijtë openpolis/ISTAT, vendet GeoNames (CC BY 4.0), ujërat GSHHG (LGPL)
map-failed = Harta nuk hapet në këtë pajisje. Lista i ka të gjitha.
picked-title = Vendi që zgjodhët

## Search

search-title = Kërko
search-hint = Një emër, një qytet ose një nevojë
search-nothing = Asnjë rezultat. Provoni me një fjalë më të shkurtër.
search-town-note = Shfaq ndihmën afër këtij qyteti
search-need-note = Shfaq vetëm këtë nevojë

## Emergency

emergency-title = Urgjencë
emergency-lead = Shtypni një numër për të telefonuar.

## About, privacy, licences

about-title = Çfarë është Passi
about-lead = Passi tregon ndihmën më të afërt në Umbri: zyra, shëndet, shkollë, punë, shtëpi.
about-offline = Funksionon edhe pa internet. Është falas dhe pa reklama.
about-data = Të dhënat vijnë nga faqe publike. Çdo shërbim tregon burimin dhe datën e vet.
about-unverified = “Ende i paverifikuar” do të thotë se askush nuk ka telefonuar dhe nuk ka shkuar ende atje për ta kontrolluar.
data-release = Botimi i të dhënave
data-issued = Data
data-holds = Përmban
# $count: how many services the data has.
data-services =
    { $count ->
        [one] { $count } shërbim
       *[other] { $count } shërbime
    }
app-version = Versioni i aplikacionit
privacy-title = Privatësia juaj
privacy-lead = Passi nuk e di kush jeni dhe nuk ju pyet.
privacy-position = Vendndodhja juaj mbetet në këtë telefon. Nuk ia dërgojmë askujt.
privacy-nobody = Pa llogari, pa reklama, pa gjurmim.
privacy-network = Të dhënat e reja janë i njëjti skedar për të gjithë: kur i shkarkoni, askush nuk mëson gjë për ju.
privacy-kept = Gjuha, pamja dhe madhësia e shkronjave, shpejtësia e zërit, vendi i fundit, kur shkarkohen të dhënat, cilat harta të rrugëve janë këtu, të rejat që nuk i keni parë, ekrani ku ishit (për gjysmë ore; kurrë një ekran për sigurinë) dhe përgjigjja “Jo tani” për instalimin mbeten në këtë telefon dhe askund tjetër.
privacy-outside = Kur shtypni “Telefono”, “Si të shkoj”, “Faqja në internet”, “E-mail” ose “WhatsApp”, hapet një aplikacion tjetër: atje vlejnë rregullat e tij.
licences-title = Licencat
licences-lead = Passi është softuer i lirë, i bërë me punën e shumë njerëzve.
licence-app = Aplikacioni
licence-data = Të dhënat e shërbimeve
licence-boundaries = Kufijtë e komunave, kodet dhe popullsia
licence-places = Qytetet dhe fshatrat
licence-water = Liqenet dhe lumenjtë
licence-libraries = Vendndodhjet e bibliotekave
licence-hospitals = Vendndodhjet e disa spitaleve
licence-fonts = Shkronjat
licence-icons = Ikonat
licence-map = Harta

## Installing the page

install-title = Instaloni Passi
install-why = Passi do të ketë një ikonë në pajisjen tuaj. Hapet menjëherë, edhe pa internet.
install-now = Instalo
install-done = Passi është në këtë pajisje. Hapeni nga ikona e tij.
install-share = Shtypni “Condividi” (“Share”): katrorin me shigjetë. Nëse nuk e shihni, shtypni më parë “•••”.
install-home = Zbrisni poshtë dhe shtypni “Aggiungi alla schermata Home” (“Add to Home Screen”).
install-add = Shtypni “Aggiungi” (“Add”) lart. Tani ikona e Passi është në ekranin bazë.
install-safari = Nuk i gjeni këto fjalë? Hapeni këtë faqe me Safari dhe provoni përsëri.
install-menu = Hapni menynë e shfletuesit: “⋮” ose “≡”.
install-choose = Shtypni “Instalo aplikacionin” ose “Shto në ekranin bazë”. Në italisht: “Installa app” ose “Aggiungi a schermata Home”.
install-elsewhere = Nuk i gjeni këto fjalë? Ndoshta ky shfletues nuk mund të instalojë. Hapeni këtë faqe me Chrome ose me Safari.
install-insecure = Me këtë lidhje, Passi nuk mund të instalohet. Funksionon sa kohë jeni në këtë rrjet. Për të mbajtur një shërbim, hapeni dhe shtypni “Ndaj”.
install-offer = E doni ikonën e Passi në pajisjen tuaj? Shihni si bëhet.
install-later = Jo tani

## No such screen

not-found-title = Faqja nuk u gjet
not-found = Kjo adresë nuk ju çon askund.
to-the-list = Shko te lista

## The command line

# $place: a town, or latitude and longitude.
cli-near-title = Ndihmë afër { $place }
cli-everywhere = Në gjithë Umbrinë
cli-none = Asnjë vend nuk përputhet.

## Fetching the data

sync-up-to-date = Të dhënat janë më të rejat.
# $release: number of the new release. $added, $changed, $removed: how many services.
sync-updated = Të dhëna të reja, botimi { $release }. Shërbime: { $added } të reja, { $changed } të ndryshuara, { $removed } të hequra.
sync-no-feed = Ende nuk ka një burim të dhënash për të ndjekur. Mbeten të dhënat e këtij programi.
sync-not-due = Është shumë herët për të pyetur përsëri: shërbimi i të dhënave kërkoi të presim.
sync-busy = Një përditësim tjetër po bëhet tashmë.
# $reason: why, technical, in English.
sync-offline = Nuk ka lidhje me të dhënat. Mbeten ato që ishin. ({ $reason })
# $reason: how many bytes.
sync-ask-first = Janë { $reason } bajte për të shkarkuar: duhet leja juaj.
# $reason: why, technical, in English.
sync-not-kept = Të dhënat e reja nuk mund të ruhen këtu. Mbeten ato që ishin. ({ $reason })
# $reason: what is missing, technical, in English.
sync-newer-app = Të dhënat e reja kërkojnë një version më të ri të aplikacionit. Mbeten ato që ishin. ({ $reason })
# $reason: why, technical, in English.
sync-refused = Të dhënat që erdhën nuk janë të besueshme dhe nuk u pranuan. Mbeten ato që ishin. ({ $reason })
# $reason: both releases, the older one first.
sync-older = Të dhënat që erdhën janë më të vjetra se ato që janë këtu. ({ $reason })
# $release: number of the release. $path: name of the file.
cli-shared = Të dhënat, botimi { $release }, janë në skedarin { $path }. Jepjani pajisjes tjetër: e lexon “passi import”.
cli-share-nothing = Ende nuk ka çfarë të jepet: të dhënat që erdhën me programin nuk janë të nënshkruara. Shkarkoni më parë të dhëna më të reja.
# $count: how many services. $path: name of the file.
cli-handout =
    { $count ->
        [one] Në skedarin { $path } ka një fletë me { $count } shërbim.
       *[other] Në skedarin { $path } ka një fletë me { $count } shërbime.
    }
# Beneath the title of a handout on paper. $date: when its data was issued.
handout-age = Të dhëna të datës { $date }. Oraret mund të ndryshojnë: telefononi para se të shkoni.

# A screen for two people over one phone: a mobilizer shows services to somebody.
outreach-title = Tregoji dikujt
outreach-why = Për ju që ndihmoni të tjerët të orientohen. Zgjidhni një vend, një nevojë dhe një gjuhë, dhe shihni së bashku.
outreach-town = Qyteti
outreach-zone = Zona sociale
outreach-circle = Rrethi në hartë
outreach-circle-how = Lëvizni hartën: rrethi mbetet në mes.
# Name of a group of buttons: how large the circle is.
outreach-radius = Madhësia e rrethit
outreach-inside = Në këtë rreth
# $town: name of a town, in Italian. Heading of a list; distances are measured from that town.
outreach-from = Këtu; largësitë nga { $town }
outreach-outside = Më të afërtat jashtë këtij vendi
outreach-nothing = Nuk njohim ndihmë këtu.
# A button on a card: puts the service into the handout (a sheet of paper to take away).
collect = Vendos në fletë
# The same button once it is there; pressing it takes it off.
collected = Në fletë
big-code = Trego kodin
big-code-why = Personi tjetër e fotografon kodin me telefonin e vet. Kodi ka emrin, adresën dhe telefonin, dhe nuk duhet internet.
code-before = I mëparshmi
code-next = Tjetri
handout-title = Fleta
# $count: services on it.
handout-open =
    { $count ->
        [one] Fletë me { $count } shërbim
       *[other] Fletë me { $count } shërbime
    }
handout-empty = Në fletë nuk ka ende asgjë. Zgjidhni shërbime te faqja “Tregoji dikujt”.
# $count: how many languages at most.
handout-languages = Gjuhët e fletës (më së shumti { $count })
handout-paper = Madhësia e letrës
handout-make = Krijo PDF-në
# In a browser: opens its own printing.
handout-print = Printo ose ruaj si PDF
handout-working = Po përgatitet fleta…
handout-no-letters = Kjo pajisje nuk i ka shkronjat e njërës nga këto gjuhë. Hiqeni atë gjuhë dhe provoni përsëri, ose dërgoni mesazhin.
handout-not-made = Fleta nuk u krijua dot. Provoni përsëri.
# $name: name of a service, in Italian.
handout-remove = Hiq nga fleta: { $name }
handout-message = Dërgo si mesazh
handout-message-why = Emra, adresa dhe numra telefoni në një mesazh të vetëm me tekst, për një telefon pa internet.
# $feed: name of the feed. $release: its number. $issued: when. $records: how many records.
status-release = { $feed } { $release }, i datës { $issued }. Zëra: { $records }
status-source-bundled = Të dhënat erdhën me programin.
status-source-network = Të dhënat erdhën nga rrjeti.
status-source-bundle = Të dhënat erdhën nga një skedar.
# $moment: when.
status-checked = Kontrolli i fundit: { $moment }
status-never-checked = Asnjë kontroll deri tani.

## Days and months

weekday-1 = hën
weekday-2 = mar
weekday-3 = mër
weekday-4 = enj
weekday-5 = pre
weekday-6 = sht
weekday-7 = die
month-1 = jan
month-2 = shk
month-3 = mar
month-4 = pri
month-5 = maj
month-6 = qer
month-7 = korr
month-8 = gush
month-9 = sht
month-10 = tet
month-11 = nën
month-12 = dhj

## How fresh the data is

# $date: when it was issued. $services: how many services, in words.
data-of = Të dhëna të datës { $date } · { $services }
# $moment: when it was found to be the newest. $services: how many services, in words.
data-checked = Përditësuar { $moment } · { $services }
data-asking = Po kërkojmë të dhëna më të reja…
# $date: when the data that stays was issued.
data-offline = Pa lidhje: të dhëna të datës { $date }
# $date: when the data that stays was issued.
data-refused = Të dhënat e reja nuk ishin të besueshme dhe nuk u morën. Të dhëna të datës { $date }
# $date: when the data that stays was issued.
data-needs-app = Të dhënat e reja kërkojnë një aplikacion më të ri: përditësojeni. Të dhëna të datës { $date }
# $date: when the data that stays was issued.
data-not-kept = Nuk ka vend për të dhënat e reja: lironi pak vend. Të dhëna të datës { $date }
# $kilobytes: how much there is to fetch.
data-ask-first = Ka të dhëna të reja: { $kilobytes } kB. Kjo lidhje mund të kushtojë para.
fetch-data = Shkarko tani
# $date: when the data that is shown was issued.
data-for-now = Të dhënat e reja mbeten vetëm sa kohë që aplikacioni është i hapur: lironi pak vend ose dilni nga shfletimi privat. Të dhëna të datës { $date }
# $days: how old the data is.
data-old =
    { $days ->
        [one] Të dhënat u përditësuan { $days } ditë më parë: telefononi para se të shkoni.
       *[other] Të dhënat u përditësuan { $days } ditë më parë: telefononi para se të shkoni.
    }
# $added, $changed: how many services near the person.
data-arrived =
    { $added ->
        [0] Afër jush: { $changed } { $changed ->
            [one] i ndryshuar
           *[other] të ndryshuara
        }
       *[other] Afër jush: { $added } { $added ->
            [one] i ri
           *[other] të reja
        }{ $changed ->
            [0] { "" }
            [one] , { $changed } i ndryshuar
           *[other] , { $changed } të ndryshuara
        }
    }
check-data = Kontrollo tani
changes-title = Të reja afër jush
changes-added = Të reja
changes-changed = Të ndryshuara
changes-none = Asgjë e re afër jush.
auto-fetch-title = Kur vijnë vetë të dhënat e reja
auto-fetch-any = Me çdo lidhje: pak të dhëna, dhe pyet para se të shkarkojë shumë
auto-fetch-unmetered = Vetëm me Wi-Fi
auto-fetch-never = Vetëm kur e kërkoj unë
auto-fetch-unknown = Kjo pajisje nuk tregon çfarë lidhjeje përdor. Të dhënat e reja vijnë vetëm kur i kërkoni.

## Handing the data over

data-title = Të dhënat dhe përditësimet
share-data = Jep të dhënat
share-why = Jepini të dhënat më të reja një telefoni tjetër që nuk ka internet. Do të merrni një skedar; ai nuk thotë asgjë për ju.
share-done = U bë. Në telefonin tjetër hapni këtë faqe dhe shtypni “Merr të dhëna”.
share-cancelled = Nuk u dha asgjë.
share-nothing = Një telefon tjetër nuk do t’i kontrollonte dot të dhënat që janë këtu. Shkarkoni më parë të dhëna më të reja.
share-impossible = Ky telefon nuk mund t’i japë ende të dhënat. Jepini nga një kompjuter.
share-failed = Skedari nuk u krijua dot. Shihni nëse ka të dhëna të reja, lironi pak vend dhe provoni përsëri.
receive-data = Merr të dhëna
receive-why = Zgjidhni një skedar .passi që jua ka dhënë dikush. Aplikacioni e kontrollon, prandaj mund të vijë nga kushdo.
# $added, $changed: how many services.
receive-arrived = Ka të dhëna të reja. Shërbime të reja: { $added }, të ndryshuara: { $changed }.
receive-same = I keni tashmë këto të dhëna.
receive-older = Të dhënat tuaja janë më të reja se ky skedar. Mbeten tuajat.
receive-refused = Ky skedar është i prishur ose dikush e ka ndryshuar: aplikacioni nuk e mori. Mbeten të dhënat tuaja. Kërkojeni skedarin përsëri.
receive-unreadable = Aplikacioni nuk e lexon dot këtë skedar. Zgjidhni një skedar që mbaron me .passi.
receive-other-feed = Ky skedar është për një rajon tjetër. Mbeten të dhënat tuaja.
receive-newer-app = Ky skedar kërkon një aplikacion më të ri. Përditësoni më parë aplikacionin.
receive-for-now = Të dhënat e reja janë këtu, por vetëm sa kohë që aplikacioni është i hapur: lironi pak vend ose dilni nga shfletimi privat.
receive-not-kept = Nuk ka vend për të dhënat e reja. Lironi pak vend dhe provoni përsëri.
receive-busy = Të dhënat po përditësohen pikërisht tani. Prisni një minutë dhe provoni përsëri.
receive-no-feed = Ky aplikacion nuk mund t’i kontrollojë ende skedarët. Mbeten të dhënat tuaja.

## Listening

listen = Dëgjo
# $text: what is heard.
listen-to = Dëgjo: { $text }
listen-stop = Ndal zërin
voice-missing = Ky telefon nuk ka zë për këtë gjuhë. Shtojeni te cilësimet e telefonit: kërkoni “tekst-në-ligjërim” (text-to-speech).

## How it looks

look-title = Pamja
look-auto = Si telefoni
look-light = E çelët
look-dark = E errët
look-contrast = Kontrast i fortë
text-size-title = Madhësia e shkronjave
text-size-normal = Normale
text-size-large = E madhe
text-size-largest = Shumë e madhe
skip-to-content = Kalo te përmbajtja

## Translations

machine-translated = Përkthim automatik: asnjë njeri nuk e ka kontrolluar ende.
machine-translated-short = Përkthim automatik

## Why the search found it

# $word: the word, as it is written in our lists.
search-why = U gjet për “{ $word }”
# $word: the word most like the one that was typed.
search-similar = Mos kërkonit “{ $word }”?
search-needs-title = Nevoja
search-kinds-title = Lloje ndihme
search-towns-title = Qytete
search-services-title = Ndihma
search-kind-note = Shfaq vetëm këtë lloj ndihme
search-begin = Shkruani në gjuhën tuaj ose shtypni një figurë.
# $words: the words looked for.
cli-search-title = Kërkim: { $words }

## Accessibility declaration

accessibility-title = Aksesueshmëria
accessibility-lead = Deklaratë për aksesueshmërinë: Passi synon të jetë i përdorshëm për të gjithë, siç kërkon ligji italian nr. 4 i 9 janarit 2004.
accessibility-status-title = Sa i respekton rregullat
accessibility-status = Passi e respekton pjesërisht standardin UNI CEI EN 301549 dhe rregullat WCAG 2.2, niveli AA, për arsyet e shkruara më poshtë.
accessibility-not-title = Çfarë nuk është ende e aksesueshme
accessibility-not-map = Harta nuk mund të lexohet me zë. Lista thotë të njëjtat gjëra.
accessibility-not-source = Disa tekste janë siç i ka shkruar burimi, në italisht. Mund të jenë të vështira.
accessibility-not-voice = Jo çdo telefon ka zë për çdo gjuhë.
accessibility-not-translation = Shumë përkthime janë automatike. Asnjë njeri nuk i ka kontrolluar ende.
accessibility-how-title = Si u bë kjo deklaratë
# $date: a day with its year.
accessibility-how = Vetëvlerësim nga zhvilluesit e Passi, më { $date }: prova automatike, vetëm me tastierë dhe me tekst të zmadhuar. Personat me aftësi të kufizuara nuk e kanë provuar ende.
accessibility-tell-title = Gjetët një pengesë?
accessibility-tell-none = Enti që e publikon Passi nuk ka dhënë ende një adresë për njoftime.
accessibility-ombudsman = Nëse pas tridhjetë ditësh nuk keni përgjigje, ose përgjigjja nuk mjafton, mund t’i shkruani Avokatit të Popullit për çështjet digjitale (Difensore civico per il digitale).
accessibility-ombudsman-link = Avokati i Popullit për çështjet digjitale (Difensore civico per il digitale)

## Guides

tab-guides = Udhëzues
guides-title = Udhëzues
guides-lead = Çfarë të bëni, çfarë të merrni me vete, në cilën derë të trokitni. Mund t’i lexoni të gjitha pa internet.
# Stands on every guide.
guide-check = Rregullat ndryshojnë. Para se të vendosni, pyesni në një sportel.
# $number: which step this is. $total: how many steps the guide has.
guide-step = Hapi { $number } nga { $total }
guide-bring = Çfarë të merrni me vete: shtypni atë që e keni gati
# $done: how many papers are ticked. $total: how many there are.
guide-ready = Gati: { $done } nga { $total }
guide-clear = Hiq të gjitha shenjat
guide-door = Gjej sportelin më të afërt
# $source: a law or an office, in Italian. $date: a day with its year.
guide-source = Burimi: { $source } ({ $date })
guide-sources = Nga vjen ky informacion
# $language: name of a language, such as “Italiano”.
guide-in-other-language = Ky udhëzues nuk është ende në gjuhën tuaj. Është shkruar në një gjuhë tjetër: { $language }.

## Saved

tab-saved = Të ruajtura
saved-title = Të ruajtura
saved-none = Këtu nuk ka ende asgjë. Shtypni yllin te një shërbim dhe do ta gjeni këtu, edhe pa internet.
saved-services = Shërbime të ruajtura
saved-lists = Dokumente për t’u përgatitur
# $name: name of a service, in Italian.
save-service = Ruaj: { $name }
# $name: name of a service, in Italian.
unsave-service = Hiq nga të ruajturat: { $name }
save = Ruaj
saved = U ruajt
# $date: a day with its year.
saved-gone = Ky shërbim nuk është më në të dhënat tona. E ruajtët më { $date }. Telefononi para se të shkoni.
my-note = Shënimi im
my-note-why = Vetëm në këtë telefon. Askush tjetër nuk e lexon, nëse askush tjetër nuk e përdor këtë telefon.
note-kept = Shënimi u ruajt.
keep-failed = Nuk u ruajt. Lironi pak vend në telefon dhe provoni përsëri.
keep-may-vanish = Ky shfletues mund t’i fshijë ato që ruani. Bëni një kopje ose instaloni aplikacionin.
copy-title = Kopje dhe fshirje
copy-make = Bëj një kopje
copy-what = Një skedar me ato që keni ruajtur: shërbime, shenja, shënime, kërkesa për ndërmjetësim dhe qytetin tuaj. Mbajeni në një vend të sigurt: kush e hap, mund ta lexojë.
copy-take = Rikthe një kopje
# $count: how many saved things the copy brought.
copy-taken = { $count ->
    [0] Në kopje nuk kishte asgjë të re.
    [one] U kthye një gjë.
   *[other] U kthyen { $count } gjëra.
}
copy-refused = Ky skedar nuk është kopje e Passi ose është i prishur. Asgjë nuk ndryshoi.
copy-newer = Kjo kopje vjen nga një aplikacion më i ri. Përditësoni aplikacionin dhe provoni përsëri.
copy-done = U bë. Kopja është aty ku e vutë.
erase = Fshi gjithçka
erase-why = Fshin nga ky telefon: gjuhën, vendin, shërbimet e ruajtura, shënimet, shenjat, njoftimet, kërkesat për ndërmjetësim dhe hartat e rrugëve. Nuk kthehen më.
erase-yes = Po, fshi gjithçka
erase-no = Jo, mos fshi asgjë
erased = U fshi gjithçka.
erase-failed = Nuk u fshi gjithçka. Mbylleni aplikacionin, hapeni dhe provoni përsëri.
privacy-saved = Ato që ruani, shënimet, shenjat, njoftimet dhe kërkesat për ndërmjetësim mbeten në këtë telefon. Mund t’i fshini të gjitha te faqja “Të ruajtura”.

## Leaving at once

quick-exit = Dil menjëherë
quick-exit-why = Me një prekje hapet një recetë, dhe kjo faqe nuk lë gjurmë.
recipe-title = Torta al testo
recipe-lead = Bukë e sheshtë nga Umbria, e pjekur në tigan.
recipe-take-title = Çfarë duhet
recipe-take = 500 g miell, një lugë vaj, pak kripë, gjysmë luge sodë buke, një gotë e gjysmë ujë.
recipe-make-title = Si bëhet
recipe-make = Përzieni të gjitha dhe mbruani brumin dhjetë minuta. Lëreni të pushojë gjysmë ore. Hapeni brumin, një gisht të trashë. Piqeni në tigan të nxehtë, disa minuta nga çdo anë.

## Something is wrong

report-title = Ka një gabim
report-what = Çfarë është gabim?
report-closed = Nuk është më
report-moved = Ka ndërruar vend
report-phone = Numri i telefonit
report-hours = Orari
report-other = Diçka tjetër
report-words = Me fjalët tuaja, nëse doni
report-anonymous = Mos e shkruani emrin tuaj. Ne përcjellim vetëm këtë dhe numrin e kartelës.
report-keep = Përgatit njoftimin
report-kept = Njoftimi është gati. Dërgojeni tani ose më vonë: ju pret te faqja “Të ruajtura”.
report-waiting = Njoftime për t’u dërguar
report-mail = Dërgo me e-mail
report-share = Dërgo me një aplikacion tjetër
report-sent = E dërgova
report-drop = Hidhe
report-no-address = Të dhënat tona nuk thonë ende kush i merr njoftimet. Mund ta dërgoni njoftimin me një aplikacion tjetër, për shembull te një sportel që njihni.
# $id: the number of a record.
report-subject = Passi: gabim te kartela { $id }

## Passing a service on

share-service = Ndaj
share-text = Si tekst
share-qr = Si kod QR
share-contact = Si kontakt
share-appointment = Si takim
share-qr-why = Kush e drejton kamerën e telefonit nga kodi, lexon emrin, adresën dhe telefonin. Nuk duhet internet.
share-given = U bë.
share-not-given = Nuk u bë. Provoni një mënyrë tjetër.
copy-text = Kopjo tekstin
copied = U kopjua.
appointment-day = Dita
appointment-time = Ora
appointment-make = Shto në kalendar
appointment-wrong = Zgjidhni një ditë dhe një orë që nuk kanë kaluar ende.

## A Wi-Fi network that has Passi and no internet

portal-here = Passi është këtu, pa internet.
# The address follows, such as http://passi.lan.
portal-browser = Hapni shfletuesin dhe shkruani:
portal-stay = Nëse telefoni ju pyet, qëndroni në këtë rrjet Wi-Fi. Nëse faqja nuk hapet, fikni të dhënat celulare.
portal-open = Hap Passi këtu
portal-apk = Merr aplikacionin për Android
too-many-requests = Ky telefon kërkoi shumë përnjëherë. Prisni një minutë dhe provoni përsëri.
## A path, handed over

path-title = Rruga ime
path-none = Nuk keni ende një rrugë. Në një sportel dikush mund t’jua përgatisë: ku të shkoni, hap pas hapi. Pastaj drejtojeni kamerën e telefonit nga kodi i tyre.
path-mine-why = Është vetëm në këtë telefon. Nëse doni, tregojani atij që ju ndihmon më pas. Edhe “Fshi gjithçka” e fshin.
# $date: a day with its year.
path-made = Përgatitur më { $date }
# $done: how many steps are done. $total: how many there are.
path-progress = Të bërë: { $done } nga { $total }
path-next = Tjetri
path-done = U bë
path-why = Për çfarë
path-when = Kur
path-unknown = Ky shërbim nuk është në të dhënat e këtij telefoni. Ja çfarë thotë rruga për të.
# Stands for the name of a service that somebody may have to hide.
path-appointment = Takim
path-code = Kod për atë që ju ndihmon më pas
path-code-why = Ka të gjithë hapat dhe shenjat tuaja. I merr kush e drejton kamerën e një telefoni nga kodi.
path-delete = Fshije këtë rrugë
path-delete-yes = Po, fshije
path-prepared-title = Dikush e përgatiti këtë për ju
path-prepared-ask = Doni ta mbani në këtë telefon? Askush tjetër nuk e merr.
path-keep = Mbaje
path-keep-no = Jo, faleminderit
path-damaged = Kodi nuk u lexua mirë, ose dikush e ndryshoi. Drejtojeni kamerën përsëri nga kodi, ose kërkojeni përsëri.
path-newer = Kjo rrugë kërkon një aplikacion më të ri. Përditësoni aplikacionin, pastaj drejtojeni kamerën përsëri nga kodi.
path-compose = Përgatit një rrugë
path-compose-lead = Për personin që keni përballë: ku të shkojë, hap pas hapi. Kalon nga ky ekran në telefonin e tij. Mos shkruani emra.
path-memory = Këtu nuk ruhet asgjë. Zhduket kur e mbyllni aplikacionin, dhe pas një çerek ore pa e prekur.
path-add = Shto te një rrugë
path-add-step = Shto një hap
# $most: how many.
path-full = Një rrugë ka më së shumti { $most } hapa.
# $word: a neutral word for any appointment.
path-safety = Ky është një vend mbrojtjeje. Rruga thotë vetëm “{ $word }” dhe qytetin: pjesën tjetër thuajani ju personit.
# $count: how many letters.
path-room = Shkronja të mbetura: { $count }
path-too-long = Tepër gjatë për kodin. Hiqni disa fjalë.
path-earlier = Më herët
path-later = Më vonë
path-remove = Hiqe
path-show = Trego kodin
path-show-why = Personi e drejton kamerën e telefonit të vet nga ky kod: rruga hapet atje. Nëse Passi është tashmë në atë telefon, nuk duhet internet.
path-file = Dorëzoje si skedar
privacy-path = Një rrugë që dikush e përgatit për ju mbetet vetëm në telefonin tuaj. Atje ku u përgatit nuk mbetet asgjë.

## Listening to a whole page

listen-page = Dëgjo këtë faqe
listen-speed = Shpejtësia e zërit
listen-slow = E ngadaltë
listen-usual = Normale
listen-fast = E shpejtë
voice-how-android = Hapni cilësimet e telefonit dhe kërkoni “tekst-në-ligjërim” (text-to-speech). Shtypni ingranazhin, pastaj instalimin e të dhënave të zërit (“Install voice data”) dhe zgjidhni gjuhën tuaj.
voice-how-ios = Hapni “Impostazioni” (“Settings”), pastaj “Accessibilità” (“Accessibility”), pastaj “Contenuto letto ad alta voce” (“Spoken Content” ose “Read & Speak”), pastaj “Voci” (“Voices”) dhe zgjidhni gjuhën tuaj.
voice-how-computer = Instaloni “speech-dispatcher” dhe një zë për gjuhën tuaj, për shembull “espeak-ng”.

## A totem

totem-here = Ju jeni këtu
# $name: what the place where the totem stands calls itself.
totem-here-name = Ju jeni këtu: { $name }
# Said to whoever passes by a totem.
totem-hello = Përshëndetje! Për çfarë keni nevojë?
totem-touch = Zgjidhni gjuhën tuaj
totem-nothing-kept = Asgjë që bëni këtu nuk ruhet.
# $minutes: how long the way takes on foot, in minutes.
totem-on-foot = rreth { $minutes } min në këmbë
totem-still-there = Jeni ende këtu?
totem-ends = Nëse jo, ekrani fillon nga e para dhe fshin çfarë keni bërë.
totem-stay = Po, jam këtu
totem-finish = Mbarova
totem-take = Merreni me vete
totem-print = Printo
totem-keyboard = Tastierë
totem-key-space = Hapësirë
totem-key-delete = Fshi
totem-pin = PIN-i i stafit
totem-pin-enter = Konfirmo
totem-pin-wrong = PIN-i është i gabuar.
totem-pin-locked = Shumë prova. Provoni përsëri pas disa minutash.
totem-staff = Për stafin
totem-leave = Mbyll Passi-n
totem-let-out = Tastet dhe menytë punojnë përsëri. Mbylleni tani shfletuesin me tastet e tij.
