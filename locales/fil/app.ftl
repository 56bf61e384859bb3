### Passi: the words of the screens and of the command line.
### Machine translation, not yet reviewed by a person.

## The app and the bars around every screen

app-name = Passi
language-name = Filipino
emergency = Emergency
tabs = Mga pangunahing screen
tab-near = Malapit sa akin
tab-search = Maghanap
back = Bumalik
close = Isara
waiting = Sandali lang…
more-title = Iba pang pahina
not-opened = Walang app sa device na ito na makakabukas ng { $address }. Kopyahin o isulat ito.
not-kept = Hindi nase-save ng device na ito ang pinili mo. Mananatili lang ito habang bukas ang app.
data-broken-title = Hindi mabasa ang data
data-broken = Hindi mabasa ang data ng app. Isara ang app at buksan ulit. Kung ayaw pa rin, i-install ulit.
start-failed = Hindi nag-load ang app. Tingnan ang koneksyon mo at subukan ulit.
try-again = Subukan ulit
update-ready = May bago nang bersyon. Pindutin para gamitin.

## Language

language-title = Wika
# The same in every language: whoever reads it may read only one of them.
choose-language-everyone = Choose your language · Scegli la lingua · اختر لغتك
language-failed = Hindi nag-load ang wikang iyon. Tingnan ang koneksyon mo at subukan ulit.

## Where the list is made for

# $town: name of a town, in Italian.
near-town = Malapit sa { $town }
near-you = Malapit sa iyo
# The heading before a place was chosen. $town: name of a town, in Italian.
showing-town = Tulong sa { $town }
change-place = Palitan
position-title = Lokasyon mo
position-why = Para unahin ang pinakamalapit. Hindi umaalis sa teleponong ito ang lokasyon mo.
use-position = Gamitin ang lokasyon ko
position-asking = Hinahanap ang lokasyon mo…
position-refused = Hindi ibinibigay ng telepono ang lokasyon mo: hindi pinayagan. Pumili na lang ng bayan; gagana rin ito nang maayos.
position-blocked = Hindi mo pinayagan ang lokasyon. Para baguhin ito: buksan ang settings ng telepono, hanapin ang Passi at payagan ang lokasyon. O pumili ng bayan.
position-unavailable = Hindi mahanap ng device na ito ang lokasyon mo. Pumili ng bayan.
position-timed-out = Masyadong matagal hanapin ang lokasyon mo. Subukan ulit sa labas, o pumili ng bayan.
position-insecure = Sa koneksyong ito, hindi sinasabi ng browser ang lokasyon mo. Pumili ng bayan; gagana rin ito nang maayos.
position-outside = Nasa labas ka ng Umbria. Mga tulong sa Umbria lang ang alam ng Passi: narito ang mga pinakamalapit. Puwede ka ring pumili ng bayan.
# $moment: when the device told it, such as “10:32” or “tomorrow 10:32”.
position-of = Oras ng lokasyon mo: { $moment }. Kung lumipat ka na, i-update ito.
position-rough = Hindi eksakto ang lokasyon mo. Para mas tama ang layo, gamitin ang eksaktong lokasyon.
position-exactly = Gamitin ang eksaktong lokasyon
choose-town = Pumili ng bayan
another-town = Pumili ng ibang bayan
town-hint = I-type ang pangalan ng bayan
town-none = Walang bayan sa Umbria na ganito ang pangalan.

## The list

needs-title = Ano ang kailangan mo?
all-help = Lahat ng tulong
filters-title = Ipakita lang
filter-open = Bukas ngayon
filter-language = Wikang ginagamit
filter-any-language = Kahit anong wika
filter-no-appointment = Walang appointment
filter-no-documents = Walang dokumento
filter-step-free = Walang hagdan
clear-filters = Alisin ang mga filter
results-title = Mga resulta
# $count: how many there are in all.
results-all =
    { $count ->
        [0] Walang resulta
        [one] { $count } resulta
       *[other] { $count } resulta
    }
# $shown: how many the list shows. $total: how many there are.
results-nearest = { $shown } pinakamalapit mula sa { $total }
show-more = Ipakita pa ang iba
show-map = Mapa
show-list = Listahan
nothing = Wala pa kaming alam na tulong dito. Subukan ang ibang bayan, o tingnan ang tulong para sa buong Umbria.
nothing-narrowed = Walang lugar na tugma sa pinili mo. Alisin ang mga filter: madalas, hindi pa alam ang oras at wika.
everywhere-title = Sa buong Umbria
# $count: how many services share one place.
services-here =
    { $count ->
        [one] { $count } serbisyo rito
       *[other] { $count } serbisyo rito
    }
# Follows the names of some languages. $count: how many more are spoken.
languages-more =
    { $count ->
        [one] at { $count } pa
       *[other] at { $count } pa
    }

## Open or not, how far, how sure

# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
open-until = Bukas ngayon · hanggang { $moment }
open-always = Laging bukas
# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
closed-until = Sarado · magbubukas: { $moment }
closed = Sarado
by-appointment = Kailangan ng appointment
hours-unknown = Hindi alam ang oras
# $time: hours and minutes, “13:00”.
moment-today = { $time }
# $time: hours and minutes, “13:00”.
moment-tomorrow = bukas ng { $time }
# $day: a day of the week. $time: hours and minutes, “13:00”.
moment-weekday = { $day } { $time }
# $date: a day with its year. $time: hours and minutes, “13:00”.
moment-date = { $date }, { $time }
# $day: 1 to 31. $month: a month’s name. $year: four digits.
date = { $month } { $day }, { $year }
today = Ngayong araw
decimal-separator = .
# $metres: whole metres, below 1,000.
distance-m = { $metres } m
# $km: kilometres, such as “1.2”.
distance-km = { $km } km
# $town: name of a town, in Italian.
in-town = sa { $town }
# $km: whole kilometres. $town: name of a town, in Italian.
about-km-in = mga { $km } km, sa { $town }
approximate-position = Hindi eksakto ang lokasyon: itanong muna ang address bago pumunta.
# $date: a day with its year.
verified-on = Na-check noong { $date }
not-verified = Hindi pa nache-check

## Desks that come and go

mobile-desk = Lumilibot na opisina
mobile-desk-why = Sa labas ng mga oras na ito, walang tao rito.
# $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
mobile-desk-next = Susunod na dating: { $visit }
mobile-desk-unknown = Tumawag para itanong kung kailan darating ang opisina.
# $km: whole kilometres. $town: name of a town, in Italian.
far-desk = Malayo ang pinakamalapit na opisina: { $km } km, sa { $town }. Tumawag muna bago pumunta.
# $town: name of a town, in Italian. $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
far-stop = Mas malapit sa iyo: ang lumilibot na opisina sa { $town }, { $visit }.

## Meetings and courses

meetings-title = Mga pulong at kurso
meetings-none = Wala pang inanunsiyong pulong ngayon.
# $count: how many meetings are told.
meetings-count = { $count ->
    [0] Walang pulong na tugma sa pinili mo
    [one] { $count } pulong
   *[other] { $count } pulong
}
# $count: how many meetings are near and soon, at least 1.
meetings-near = { $count ->
    [one] { $count } paparating na pulong malapit sa iyo
   *[other] { $count } paparating na pulong malapit sa iyo
}
meetings-near-only = Malapit: hanggang 30 km
meeting-theme = Tungkol saan
meeting-any-theme = Kahit anong paksa
meeting-theme-work = Paghahanap ng trabaho
meeting-theme-health = Kalusugan
meeting-theme-housing = Tirahan
meeting-theme-education = Paaralan para sa mga adult
meeting-theme-participation = Pakikibahagi sa komunidad
meeting-theme-labour-rights = Mga karapatan sa trabaho
# $languages: names of languages.
meeting-interpreters = May interpreter para sa: { $languages }
meeting-childcare-only = May mag-aalaga sa bata
meeting-childcare = May mag-aalaga sa mga bata.
meeting-no-childcare = Walang mag-aalaga sa mga bata roon.
# $count: how many people there is room for.
meeting-seats = { $count ->
    [one] May lugar para sa { $count } tao
   *[other] May lugar para sa { $count } tao
}
meeting-cancelled = Kanselado
meeting-now = Nagaganap ngayon
meeting-gone-title = Hindi nakita ang pulong
meeting-gone = Tapos na ito, o wala na sa data namin.

## Mediation on call: public bodies ask for a cultural mediator

mediation-title = Cultural mediation (mediazione culturale)
mediation-why = Para sa mga pampublikong opisina: humiling dito ng taong marunong ng dalawang wika at tutulong para magkaintindihan kayo.
mediation-none = Wala pang opisina ng cultural mediation sa data namin.
# $province: name of a province, in Italian.
mediation-province = Probinsiya ng { $province }
# $hours: hours left, or “340/1200” with those of the whole budget. $date: the day they were counted.
mediation-hours-left = Natitirang oras: { $hours } ({ $date })
# $date: the day that was counted.
mediation-hours-none = Ubos na ang mga oras ({ $date }).
mediation-hours-unknown = Hindi alam kung ilang oras ang natitira.
mediation-instead-why = Tawagan ang opisina: sasabihin nila kung kailan magkakaroon ulit ng mga oras. Puwede ka pa ring maghanda ng request.
# Heading of a list of services, once the hours are used up.
mediation-instead = Samantala, baka makatulong ang mga serbisyong ito
# $hours: a number of hours.
mediation-answers-within = Sumasagot sa loob ng { $hours } oras
# A button: opens the form.
mediation-ask = Maghanda ng request
mediation-not-sent = Walang lalabas sa teleponong ito hangga’t hindi mo mismo ipinapadala ang request. Huwag isulat ang pangalan ng taong nangangailangan ng tulong.
# Follows the name of a question that need not be answered.
mediation-optional = opsyonal
# $count: how many answers are wrong.
mediation-wrong-title = Mga sagot na dapat itama: { $count }
mediation-wrong-missing = Kailangan ng sagot dito.
# $least, $most: numbers of letters.
mediation-wrong-length = Mula { $least } hanggang { $most } na titik.
# $least, $most: numbers.
mediation-wrong-number = Buong numero mula { $least } hanggang { $most }.
# $first, $last: days with their years.
mediation-wrong-day = Isang araw mula { $first } hanggang { $last }.
mediation-wrong-time = Oras, halimbawa 09:30.
mediation-wrong-choice = Pumili ng isa sa mga sagot na ito.
mediation-wrong-phone = Numero ng telepono: mga numero lang, puwedeng may + sa unahan.
mediation-wrong-email = E-mail address, halimbawa name@example.org.
mediation-wrong-whole = Masyadong mahaba para sa isang e-mail ang lahat ng sagot kapag pinagsama-sama. Paikliin ang sagot na ito.
# A button below the form: checks the answers and makes the request.
mediation-prepare = Suriin at tapusin
mediation-ready = Handa na ang request
# $office: name of an office, in Italian.
mediation-ready-why = Hindi pa ito naipapadala. Ipadala ito sa { $office } gamit ang e-mail, o bilang PDF.
mediation-no-pdf = Hindi nagawa ang PDF. Ipadala ang request sa e-mail.
mediation-history = Mga request na inihanda rito
mediation-history-why = Nasa teleponong ito lang ang mga ito. Binubura rin ang mga ito ng “Burahin lahat” sa pahinang “Naka-save”.
# A button: fills in the form with the same answers.
mediation-again = Maghanda ng isa pang katulad nito
mediation-gone = Wala na ito sa data namin, o nabura na ito.

## Street maps: fetched zone by zone, and only when somebody asks

# Title of the screen where street maps are downloaded, and of the link to it.
maps-title = Mga mapa ng kalye
maps-why = Mga daan, kalye at numero ng bahay sa isang zone. Nananatili ang mga mapa sa device na ito at gumagana kahit walang internet.
maps-none = Wala pang mapa ng kalye sa data namin.
# $number: of a social zone, 1 to 12. $town: its largest town, in Italian.
maps-zone = Zone { $number }: { $town }
# $megabytes: such as “6.2”.
maps-size = { $megabytes } MB
# $date: the day the map shows; the streets may have changed since.
maps-data-on = Mga kalye noong { $date }
# Button. $size: what maps-size gives.
maps-fetch = I-download: { $size }
# Button: there is a newer map than the one on this device.
maps-fetch-newer = I-download ang mas bago: { $size }
# Button: a part of the map is here already.
maps-fetch-rest = I-download ang natitira: { $size }
# Beside a map that was downloaded.
maps-here = Nasa device na ito
maps-broken = May kulang na bahagi ang mapang ito.
# $percent: 0 to 100.
maps-working = Dina-download: { $percent } %
# Button: ends the download; what came is kept.
maps-stop = Itigil
# Button: deletes the map from this device.
maps-remove = Alisin
maps-removed = Naalis na sa device na ito.
maps-not-removed = Hindi naalis ang mapa. Subukan ulit.
maps-may-cost = Baka may bayad ang koneksyong ito: { $size }.
# Button under the sentence above.
maps-fetch-now = I-download pa rin
# Button beside it.
maps-wait = Hintayin ang Wi-Fi
maps-waiting = Ida-download ito kapag may Wi-Fi na at bukas ang app.
maps-offline = Walang koneksyon. Mananatili ang dumating na: subukan ulit mamaya.
maps-refused = Hindi mapagkakatiwalaan ang dumating kaya hindi ito ginamit. Subukan ulit mamaya.
maps-not-kept = Walang lugar: mag-alis ng isang mapa o magbakante ng storage, at subukan ulit.
maps-gone = Hindi na inaalok ang mapang ito. I-update ang data at subukan ulit.
maps-sees = Hindi namin ipinapadala ang lokasyon mo o ang pangalan mo. Nakikita ng server kung aling mapa ang dina-download mo, at ang internet address mo.
# Below the list; a link with the name OpenStreetMap follows.
maps-source = Galing sa OpenStreetMap ang mga kalye, sa ilalim ng lisensiyang ODbL.
# Link below the map of the help.
maps-offer = Mga kalye ng zone na ito: { $size }
# Among the promises of the screen “Your privacy”.
privacy-maps = Dina-download lang ang mapa ng kalye kapag hiningi mo. Nakikita ng server kung aling zone ang pinili mo, at ang internet address mo, tulad sa anumang download; wala na kaming ibang ipinapadala rito.

## One service

call = Tumawag
# $number: a telephone number in groups.
call-number = Tawagan ang { $number }
directions = Paano pumunta
whatsapp = WhatsApp
mail = E-mail
website = Website
code-title = Code para sa ibang telepono
code-why = Itapat dito ang camera ng ibang telepono: bubukas doon ang pahinang ito kung naka-install ang Passi.
app-code-title = Ang app sa ibang telepono
app-code-why = Itapat dito ang camera ng ibang telepono: bubukas doon ang pahina kung saan makukuha ang Passi.
where-title = Saan
where-everywhere = Para sa buong Umbria. Walang kailangang puntahan.
where-hidden = Para sa kaligtasan, hindi namin ipinapakita ang address. Tumawag: sasabihin nila kung saan pupunta.
hours-title = Oras ng pagbubukas
by-appointment-call = Kailangan ng appointment: tumawag muna bago pumunta.
no-appointment = Hindi kailangan ng appointment.
holiday-unknown = Holiday: hindi alam ang oras
hours-unknown-call = Hindi namin alam ang oras ng pagbubukas. Kung kaya mo, tumawag muna bago pumunta.
own-words = Ayon sa pinagkunan, sa wikang Italyano:
spoken-title = Mga wikang ginagamit
spoken-remark = Wika at interpreter
bring-title = Dalhin mo
for-whom-title = Para kanino
cost-title = Bayad
access-title = Pagpasok
note-title = Paalala
source-title = Pinagkunan
# $date: a year, month or day as the source gives it.
source-date = Petsa ng pinagkunan: { $date }
service-gone-title = Hindi nakita ang serbisyo
service-gone = Wala na sa data namin ang serbisyong ito. Tingnan ang listahan ng mga pinakamalapit.

## Map

map-title = Mapa ng mga tulong. Pareho ang nasa listahan.
map-zoom-in = Palakihin
map-zoom-out = Paliitin
map-credits = Mga hangganan openpolis/ISTAT, mga lugar GeoNames (CC BY 4.0), tubig GSHHG (LGPL)
map-failed = Ayaw bumukas ng mapa sa device na ito. Nasa listahan ang lahat.
picked-title = Ang lugar na pinili mo

## Search

search-title = Maghanap
search-hint = Pangalan, bayan o kailangan mo
search-nothing = Walang resulta. Subukan ang mas maikling salita.
search-town-note = Ipakita ang tulong malapit sa bayang ito
search-need-note = Ito lang ang ipakita

## Emergency

emergency-title = Emergency
emergency-lead = Pindutin ang numero para tumawag.

## About, privacy, licences

about-title = Tungkol sa Passi
about-lead = Ipinapakita ng Passi ang pinakamalapit na tulong sa Umbria: mga opisina, kalusugan, paaralan, trabaho, tirahan.
about-offline = Gumagana ito kahit walang internet. Libre ito at walang ads.
about-data = Galing ang data sa mga pampublikong pahina. Nakasulat sa bawat serbisyo kung saan ito kinuha at kung kailan.
about-unverified = Ang ibig sabihin ng “Hindi pa nache-check”: wala pang tumawag o pumunta roon para tiyakin ito.
data-release = Bersyon ng data
data-issued = Inilabas noong
data-holds = Laman
# $count: how many services the data has.
data-services =
    { $count ->
        [one] { $count } serbisyo
       *[other] { $count } serbisyo
    }
app-version = Bersyon ng app
privacy-title = Privacy mo
privacy-lead = Hindi alam ng Passi kung sino ka, at hindi ito nagtatanong.
privacy-position = Nananatili sa teleponong ito ang lokasyon mo. Hindi namin ito ipinapadala kahit kanino.
privacy-nobody = Walang account, walang ads, walang tracking.
privacy-network = Iisang file ang bagong data para sa lahat: walang nalalaman tungkol sa iyo kapag dina-download mo ito.
privacy-kept = Sa teleponong ito lang nakatago, at wala sa ibang lugar: ang wika mo, ang hitsura at laki ng sulat, bilis ng boses, huling lugar, kung kailan magda-download ng data, kung aling mga mapa ng kalye ang narito, kung ano ang bago para sa iyo, ang huling screen mo (kalahating oras lang, at hindi kailanman ang tungkol sa kaligtasan) at ang “Saka na lang” mo sa pag-install.
privacy-outside = Kapag pinindot mo ang Tumawag, Paano pumunta, Website, E-mail o WhatsApp, ibang app ang bubukas: sariling patakaran nito ang susundin doon.
licences-title = Mga lisensiya
licences-lead = Malayang software ang Passi, gawa ng marami.
licence-app = Ang app
licence-data = Data ng mga serbisyo
licence-boundaries = Hangganan, code at populasyon ng mga bayan
licence-places = Mga lungsod at nayon
licence-water = Mga lawa at ilog
licence-libraries = Lokasyon ng mga aklatan
licence-hospitals = Lokasyon ng ilang ospital
licence-fonts = Mga font
licence-icons = Mga icon
licence-map = Mapa

## Installing the page

install-title = I-install ang Passi
install-why = Magkakaroon ng icon ng Passi sa device mo. Bubukas ito agad, kahit walang internet.
install-now = I-install
install-done = Nasa device na ito na ang Passi. Buksan ito gamit ang icon.
install-share = Pindutin ang “Share” (Condividi): ang parisukat na may arrow. Kung hindi mo makita, pindutin muna ang “•••”.
install-home = Mag-scroll pababa at pindutin ang “Add to Home Screen” (Aggiungi alla schermata Home).
install-add = Pindutin ang “Add” (Aggiungi) sa itaas. Nasa Home Screen mo na ang icon ng Passi.
install-safari = Hindi mo makita ang mga salitang ito? Buksan ang pahinang ito sa Safari at subukan ulit.
install-menu = Buksan ang menu ng browser: “⋮” o “≡”.
install-choose = Pindutin ang “Install app” (I-install ang app, Installa app) o “Add to Home screen” (Idagdag sa Home screen, Aggiungi a schermata Home).
install-elsewhere = Hindi mo makita ang mga salitang ito? Baka hindi kayang mag-install ng browser na ito. Buksan ang pahinang ito sa Chrome o Safari.
install-insecure = Sa koneksyong ito, hindi mai-install ang Passi. Gumagana ito habang nasa network na ito ka. Para magtabi ng isang serbisyo, buksan ito at pindutin ang “Ibahagi”.
install-offer = Gusto mo ba ng icon ng Passi sa device mo? Tingnan kung paano.
install-later = Saka na lang

## No such screen

not-found-title = Hindi nakita ang pahina
not-found = Walang laman ang address na ito.
to-the-list = Pumunta sa listahan

## The command line

# $place: a town, or latitude and longitude.
cli-near-title = Tulong malapit sa { $place }
cli-everywhere = Sa buong Umbria
cli-none = Walang lugar na tugma.

## Fetching the data

sync-up-to-date = Pinakabago na ang data.
# $release: number of the new release. $added, $changed, $removed: how many services.
sync-updated = May bagong data, bersyon { $release }. Mga serbisyo: { $added } bago, { $changed } nabago, { $removed } tinanggal.
sync-no-feed = Wala pang mapagkukunan ng bagong data. Mananatili ang data ng program na ito.
sync-not-due = Masyado pang maaga para magtanong ulit: pinaghihintay tayo ng data service.
sync-busy = May iba nang update na tumatakbo.
# $reason: why, technical, in English.
sync-offline = Walang koneksyon sa data. Mananatili ang dating data. ({ $reason })
# $reason: how many bytes.
sync-ask-first = May { $reason } bytes na ida-download: kailangan munang pumayag ka.
# $reason: why, technical, in English.
sync-not-kept = Hindi mai-save dito ang bagong data. Mananatili ang dating data. ({ $reason })
# $reason: what is missing, technical, in English.
sync-newer-app = Kailangan ng bagong data ang mas bagong bersyon ng app. Mananatili ang dating data. ({ $reason })
# $reason: why, technical, in English.
sync-refused = Hindi mapagkakatiwalaan ang data na dumating kaya hindi ito tinanggap. Mananatili ang dating data. ({ $reason })
# $reason: both releases, the older one first.
sync-older = Mas luma ang data na dumating kaysa sa nandito na. ({ $reason })
# $release: number of the release. $path: name of the file.
cli-shared = Nasa file na { $path } ang data, bersyon { $release }. Ibigay ito sa kabilang device: binabasa ito ng “passi import”.
cli-share-nothing = Wala pang maibabahagi: walang pirma ang data na kasama ng program. Mag-download muna ng mas bagong data.
# $count: how many services. $path: name of the file.
cli-handout =
    { $count ->
        [one] Nasa file na { $path } ang handout na may { $count } serbisyo.
       *[other] Nasa file na { $path } ang handout na may { $count } serbisyo.
    }
# Beneath the title of a handout on paper. $date: when its data was issued.
handout-age = Data noong { $date }. Puwedeng magbago ang oras ng pagbubukas: tumawag muna bago pumunta.

# A screen for two people over one phone: a mobilizer shows services to somebody.
outreach-title = Ipakita sa iba
outreach-why = Para sa iyo na gumagabay sa iba. Pumili ng lugar, pangangailangan at wika, at tingnan ninyo ito nang magkasama.
outreach-town = Bayan
outreach-zone = Social zone (Zona sociale)
outreach-circle = Bilog sa mapa
outreach-circle-how = Igalaw ang mapa: nananatili sa gitna ang bilog.
# Name of a group of buttons: how large the circle is.
outreach-radius = Laki ng bilog
outreach-inside = Sa loob ng bilog na ito
# $town: name of a town, in Italian. Heading of a list; distances are measured from that town.
outreach-from = Dito; layo mula sa { $town }
outreach-outside = Mga pinakamalapit sa labas nito
outreach-nothing = Wala kaming alam na tulong dito.
# A button on a card: puts the service into the handout (a sheet of paper to take away).
collect = Ilagay sa handout
# The same button once it is there; pressing it takes it off.
collected = Nasa handout na
big-code = Ipakita ang code
big-code-why = Kukunan ito ng litrato ng kausap mo gamit ang telepono niya. Nasa code ang pangalan, address at numero ng telepono, at hindi kailangan ng internet.
code-before = Nauna
code-next = Susunod
handout-title = Handout
# $count: services on it.
handout-open =
    { $count ->
        [one] Handout na may { $count } serbisyo
       *[other] Handout na may { $count } serbisyo
    }
handout-empty = Wala pang laman ang handout. Pumili ng mga serbisyo sa pahinang “Ipakita sa iba”.
# $count: how many languages at most.
handout-languages = Mga wika ng handout (hanggang { $count })
handout-paper = Papel
handout-make = Gawin ang PDF
# In a browser: opens its own printing.
handout-print = I-print, o i-save bilang PDF
handout-working = Ginagawa ang handout…
handout-no-letters = Walang mga titik ang device na ito para sa isa sa mga wikang ito. Alisin ang wikang iyon at subukan ulit, o ipadala ang mensahe.
handout-not-made = Hindi nagawa ang handout. Subukan ulit.
# $name: name of a service, in Italian.
handout-remove = Alisin sa handout: { $name }
handout-message = Ipadala bilang mensahe
handout-message-why = Mga pangalan, address at numero ng telepono sa iisang text message, para sa teleponong walang internet.
# $feed: name of the feed. $release: its number. $issued: when. $records: how many records.
status-release = { $feed } { $release }, { $issued }. Mga record: { $records }
status-source-bundled = Kasama ng program ang data.
status-source-network = Galing sa network ang data.
status-source-bundle = Galing sa file ang data.
# $moment: when.
status-checked = Huling tiningnan: { $moment }
status-never-checked = Hindi pa tinitingnan.

## Days and months

weekday-1 = Lun
weekday-2 = Mar
weekday-3 = Miy
weekday-4 = Huw
weekday-5 = Biy
weekday-6 = Sab
weekday-7 = Lin
month-1 = Ene
month-2 = Peb
month-3 = Mar
month-4 = Abr
month-5 = May
month-6 = Hun
month-7 = Hul
month-8 = Ago
month-9 = Set
month-10 = Okt
month-11 = Nob
month-12 = Dis

## How fresh the data is

# $date: when it was issued. $services: how many services, in words.
data-of = Data noong { $date } · { $services }
# $moment: when it was found to be the newest. $services: how many services, in words.
data-checked = Na-update: { $moment } · { $services }
data-asking = Naghahanap ng mas bagong data…
# $date: when the data that stays was issued.
data-offline = Walang koneksyon: data noong { $date }
# $date: when the data that stays was issued.
data-refused = Hindi mapagkakatiwalaan ang bagong data kaya hindi ito ginamit. Data noong { $date }
# $date: when the data that stays was issued.
data-needs-app = Kailangan ng bagong data ang mas bagong app: i-update ang app. Data noong { $date }
# $date: when the data that stays was issued.
data-not-kept = Walang lugar para sa bagong data: magbakante ng storage. Data noong { $date }
# $kilobytes: how much there is to fetch.
data-ask-first = May bagong data: { $kilobytes } kB. Baka may bayad ang koneksyong ito.
fetch-data = I-download na
# $date: when the data that is shown was issued.
data-for-now = Mananatili lang ang bagong data habang bukas ang app: magbakante ng storage, o umalis sa private mode. Data noong { $date }
# $days: how old the data is.
data-old =
    { $days ->
        [one] { $days } araw na ang data: tumawag muna bago pumunta.
       *[other] { $days } araw na ang data: tumawag muna bago pumunta.
    }
# $added, $changed: how many services near the person.
data-arrived =
    { $added ->
        [0] Malapit sa iyo: { $changed } nabago
       *[other]
            { $changed ->
                [0] Malapit sa iyo: { $added } bago
               *[other] Malapit sa iyo: { $added } bago, { $changed } nabago
            }
    }
check-data = Tingnan ngayon
changes-title = Ano ang bago malapit sa iyo
changes-added = Bago
changes-changed = Nabago
changes-none = Walang bago malapit sa iyo.
auto-fetch-title = Kailan kusang darating ang bagong data
auto-fetch-any = Sa kahit anong koneksyon: kaunti lang, at magtatanong muna kung marami
auto-fetch-unmetered = Sa Wi-Fi lang
auto-fetch-never = Kapag hiningi ko lang
auto-fetch-unknown = Hindi sinasabi ng device na ito kung anong koneksyon ang gamit nito. Darating lang ang bagong data kapag hiningi mo.

## Handing the data over

data-title = Data at mga update
share-data = Ibahagi ang data
share-why = Ibigay ang pinakabagong data sa ibang teleponong walang internet. May makukuha kang file; walang nakasulat doon tungkol sa iyo.
share-done = Tapos na. Sa kabilang telepono, buksan ang pahinang ito at pindutin ang “Tumanggap ng data”.
share-cancelled = Walang naibahagi.
share-nothing = Hindi masusuri ng ibang telepono ang data na nandito. Mag-download muna ng mas bagong data.
share-impossible = Hindi pa kayang ibahagi ng teleponong ito ang data. Ibahagi ito mula sa computer.
share-failed = Hindi nagawa ang file. Tingnan kung may mas bagong data, magbakante ng storage, at subukan ulit.
receive-data = Tumanggap ng data
receive-why = Pumili ng .passi file na ibinigay sa iyo. Sinusuri ito ng app, kaya puwede itong manggaling kahit kanino.
# $added, $changed: how many services.
receive-arrived = Dumating na ang bagong data. Mga serbisyo: { $added } bago, { $changed } nabago.
receive-same = Nasa iyo na ang data na ito.
receive-older = Mas bago ang data mo kaysa sa file na ito. Mananatili ang data mo.
receive-refused = Sira ang file na ito o may nagbago nito, kaya hindi ito tinanggap ng app. Mananatili ang data mo. Hingin ulit ang file.
receive-unreadable = Hindi mabasa ng app ang file na ito. Pumili ng file na nagtatapos sa .passi.
receive-other-feed = Para sa ibang rehiyon ang file na ito. Mananatili ang data mo.
receive-newer-app = Kailangan ng file na ito ang mas bagong app. I-update muna ang app.
receive-for-now = Dumating na ang bagong data, pero habang bukas lang ang app: magbakante ng storage, o umalis sa private mode.
receive-not-kept = Walang lugar para sa bagong data. Magbakante ng storage at subukan ulit.
receive-busy = Ina-update ngayon ang data. Maghintay ng isang minuto at subukan ulit.
receive-no-feed = Hindi pa kayang suriin ng app na ito ang mga file. Mananatili ang data mo.

## Listening

listen = Pakinggan
# $text: what is heard.
listen-to = Pakinggan: { $text }
listen-stop = Itigil ang boses
voice-missing = Walang boses sa wikang ito ang teleponong ito. Magdagdag sa settings ng telepono: hanapin ang “text-to-speech”.

## How it looks

look-title = Hitsura
look-auto = Katulad ng telepono
look-light = Maliwanag
look-dark = Madilim
look-contrast = Mataas na contrast
text-size-title = Laki ng sulat
text-size-normal = Karaniwan
text-size-large = Malaki
text-size-largest = Napakalaki
skip-to-content = Pumunta sa nilalaman

## Translations

machine-translated = Salin ng makina: wala pang taong nag-check nito.
machine-translated-short = Salin ng makina

## Why the search found it

# $word: the word, as it is written in our lists.
search-why = Nakita dahil sa “{ $word }”
# $word: the word most like the one that was typed.
search-similar = “{ $word }” ba ang hinahanap mo?
search-needs-title = Mga kailangan
search-kinds-title = Mga uri ng tulong
search-towns-title = Mga bayan
search-services-title = Tulong
search-kind-note = Ganitong tulong lang ang ipakita
search-begin = Sumulat sa wika mo, o pumindot ng larawan.
# $words: the words looked for.
cli-search-title = Paghahanap: { $words }

## Accessibility declaration

accessibility-title = Accessibility
accessibility-lead = Pahayag tungkol sa accessibility: gusto ng Passi na magamit ito ng lahat, gaya ng hinihingi ng batas ng Italya blg. 4 ng Enero 9, 2004.
accessibility-status-title = Antas ng pagsunod
accessibility-status = Hindi pa buo ang pagsunod ng Passi sa pamantayang UNI CEI EN 301549 at sa mga tuntunin ng WCAG 2.2, antas AA, dahil sa mga dahilang nakasulat sa ibaba.
accessibility-not-title = Hindi pa magagamit ng lahat
accessibility-not-map = Hindi mababasa nang malakas ang mapa. Pareho ang sinasabi ng listahan.
accessibility-not-source = May mga tekstong kinopya mula sa pinagkunan, sa wikang Italyano. Baka mahirap intindihin.
accessibility-not-voice = Hindi lahat ng telepono ay may boses para sa lahat ng wika.
accessibility-not-translation = Maraming salin ang gawa ng makina. Wala pang taong nag-check ng mga ito.
accessibility-how-title = Paano ginawa ang pahayag na ito
# $date: a day with its year.
accessibility-how = Sariling pagsusuri ng mga gumawa ng Passi, { $date }: awtomatikong test, keyboard lang ang gamit, at pinalaking sulat. Hindi pa ito nasusubukan ng mga taong may kapansanan.
accessibility-tell-title = Nahirapan ka ba sa paggamit?
accessibility-tell-none = Wala pang ibinibigay na address para sa mga report ang naglalathala ng Passi.
accessibility-ombudsman = Kung pagkatapos ng tatlumpung araw ay wala kang sagot, o kulang ang sagot, puwede kang sumulat sa Digital Ombudsman.
accessibility-ombudsman-link = Digital Ombudsman (Difensore civico per il digitale)

## Guides

tab-guides = Gabay
guides-title = Mga gabay
guides-lead = Ano ang gagawin, ano ang dadalhin, at saang opisina lalapit. Mababasa mo ang lahat kahit walang internet.
# Stands on every guide.
guide-check = Nagbabago ang mga patakaran. Bago ka magpasya, magtanong muna sa opisina.
# $number: which step this is. $total: how many steps the guide has.
guide-step = Hakbang { $number } ng { $total }
guide-bring = Ano ang dadalhin: pindutin ang mga handa na
# $done: how many papers are ticked. $total: how many there are.
guide-ready = { $done } sa { $total } ang handa na
guide-clear = Alisin ang lahat ng tsek
guide-door = Hanapin ang pinakamalapit na opisina
# $source: a law or an office, in Italian. $date: a day with its year.
guide-source = Pinagkunan: { $source } ({ $date })
guide-sources = Saan ito galing
# $language: name of a language, such as “Italiano”.
guide-in-other-language = Wala pa sa wika mo ang gabay na ito. Nakasulat ito sa wikang { $language }.

## Saved

tab-saved = Naka-save
saved-title = Naka-save
saved-none = Wala pang laman dito. Pindutin ang bituin sa isang serbisyo para makita mo ulit ito rito, kahit walang internet.
saved-services = Mga naka-save na serbisyo
saved-lists = Mga dokumentong ihahanda
# $name: name of a service, in Italian.
save-service = I-save: { $name }
# $name: name of a service, in Italian.
unsave-service = Alisin sa naka-save: { $name }
save = I-save
saved = Naka-save
# $date: a day with its year.
saved-gone = Wala na sa data namin ang serbisyong ito. Na-save mo ito noong { $date }. Tumawag muna bago pumunta.
my-note = Note ko
my-note-why = Sa teleponong ito lang. Walang ibang makakabasa nito, basta walang ibang gumagamit ng teleponong ito.
note-kept = Na-save na ang note.
keep-failed = Hindi ito na-save. Magbakante ng storage sa telepono at subukan ulit.
keep-may-vanish = Baka burahin ng browser na ito ang mga sine-save mo. Gumawa ng kopya, o i-install ang app.
copy-title = Kopya at pagbura
copy-make = Gumawa ng kopya
copy-what = Isang file ng mga na-save mo: mga serbisyo, tsek, note, cultural mediation request at bayan mo. Itago ito sa ligtas na lugar: mababasa ito ng kahit sinong magbubukas nito.
copy-take = Ibalik mula sa kopya
# $count: how many saved things the copy brought.
copy-taken = { $count ->
    [0] Walang bago sa kopya.
    [one] { $count } ang naibalik.
   *[other] { $count } ang naibalik.
}
copy-refused = Hindi kopya ng Passi ang file na ito, o sira ito. Walang nagbago.
copy-newer = Ginawa ang kopyang ito sa mas bagong app. I-update ang app at subukan ulit.
copy-done = Tapos na. Nasa lugar na pinili mo ang kopya.
erase = Burahin lahat
erase-why = Mawawala sa teleponong ito ang wika, lugar, mga naka-save na serbisyo, note, tsek, report, cultural mediation request at mapa ng kalye. Hindi na maibabalik ang mga ito.
erase-yes = Oo, burahin lahat
erase-no = Huwag burahin
erased = Nabura na ang lahat.
erase-failed = May mga hindi nabura. Isara ang app, buksan ulit, at subukan ulit.
privacy-saved = Nananatili sa teleponong ito ang mga sine-save mo, pati ang mga note, tsek, report at cultural mediation request mo. Puwede mong burahin ang lahat sa pahinang “Naka-save”.

## Leaving at once

quick-exit = Umalis agad
quick-exit-why = Isang pindot lang, recipe na ang makikita, at walang maiiwang bakas ng pahinang ito.
recipe-title = Torta al testo
recipe-lead = Flatbread mula sa Umbria na niluluto sa kawali.
recipe-take-title = Mga sangkap
recipe-take = 500 g na harina, isang kutsarang mantika, kaunting asin, kalahating kutsarang baking soda, isa at kalahating basong tubig.
recipe-make-title = Paano gawin
recipe-make = Paghaluin ang lahat at masahin nang sampung minuto. Hayaan ang masa nang kalahating oras. Palaparin ito hanggang kasingkapal ng daliri. Lutuin sa mainit na kawali, ilang minuto bawat panig.

## Something is wrong

report-title = May mali
report-what = Ano ang mali?
report-closed = Wala na ito roon
report-moved = Lumipat na ito
report-phone = Ang numero ng telepono
report-hours = Ang oras ng pagbubukas
report-other = Iba pa
report-words = Sa sarili mong salita, kung gusto mo
report-anonymous = Huwag isulat ang pangalan mo. Ito lang at ang numero ng record ang ipapasa namin.
report-keep = Ihanda ang report
report-kept = Handa na ang report. Ipadala ito ngayon o mamaya: nasa pahinang “Naka-save” ito.
report-waiting = Mga report na ipapadala
report-mail = Ipadala sa e-mail
report-share = Ipadala gamit ang ibang app
report-sent = Naipadala ko na
report-drop = Itapon
report-no-address = Wala pa sa data namin kung sino ang tumatanggap ng mga report. Puwede mo pa rin itong ipadala gamit ang ibang app, halimbawa sa opisinang kilala mo.
# $id: the number of a record.
report-subject = Passi: mali sa record { $id }

## Passing a service on

share-service = Ibahagi
share-text = Bilang text
share-qr = Bilang QR code
share-contact = Bilang contact
share-appointment = Bilang appointment
share-qr-why = Kapag itinapat dito ang camera ng telepono, lalabas ang pangalan, address at numero ng telepono. Hindi kailangan ng internet.
share-given = Tapos na.
share-not-given = Hindi ito naibahagi. Sumubok ng ibang paraan.
copy-text = Kopyahin ang text
copied = Nakopya na.
appointment-day = Araw
appointment-time = Oras
appointment-make = Ilagay sa kalendaryo
appointment-wrong = Pumili ng araw at oras na hindi pa lumilipas.

## A Wi-Fi network that has Passi and no internet

portal-here = Nandito ang Passi, walang internet.
# The address follows, such as http://passi.lan.
portal-browser = Buksan ang browser mo at i-type ang:
portal-stay = Kung magtanong ang telepono, manatili sa Wi-Fi na ito. Kung hindi bumukas ang pahina, patayin ang mobile data.
portal-open = Buksan ang Passi dito
portal-apk = Kunin ang app para sa Android
too-many-requests = Masyadong marami ang hiningi ng teleponong ito nang sabay-sabay. Maghintay ng isang minuto, saka subukan ulit.
## A path, handed over

path-title = Ang aking landas
path-none = Wala ka pang landas. Sa isang opisina, may makapaghahanda nito para sa iyo: saan pupunta, hakbang-hakbang. Pagkatapos, itapat ang camera ng telepono mo sa code nila.
path-mine-why = Nasa teleponong ito lang ito. Kung gusto mo, ipakita ito sa susunod na tutulong sa iyo. Binubura rin ito ng “Burahin lahat”.
# $date: a day with its year.
path-made = Inihanda noong { $date }
# $done: how many steps are done. $total: how many there are.
path-progress = { $done } sa { $total } ang tapos
path-next = Susunod
path-done = Tapos na
path-why = Para saan
path-when = Kailan
path-unknown = Wala sa data ng teleponong ito ang serbisyong ito. Ito ang sinasabi ng landas tungkol dito.
# Stands for the name of a service that somebody may have to hide.
path-appointment = Appointment
path-code = Code para sa susunod na tutulong sa iyo
path-code-why = Dala nito ang lahat ng hakbang at ang mga tsek mo. Makukuha ang mga ito ng sinumang magtatapat dito ng camera ng telepono.
path-delete = Burahin ang landas na ito
path-delete-yes = Oo, burahin
path-prepared-title = May naghanda nito para sa iyo
path-prepared-ask = I-save ito sa teleponong ito? Walang ibang makakakuha nito.
path-keep = I-save
path-keep-no = Hindi, salamat
path-damaged = Hindi nabasa nang maayos ang code, o may nagbago nito. Itapat muli ang camera, o hingin itong muli.
path-newer = Kailangan ng landas na ito ang mas bagong app. I-update ang app, saka itapat muli ang camera sa code.
path-compose = Maghanda ng landas
path-compose-lead = Para sa taong nasa harap mo: saan pupunta, hakbang-hakbang. Lilipat ito mula sa screen na ito papunta sa kanyang telepono. Huwag magsulat ng pangalan.
path-memory = Walang sine-save rito. Mawawala ito kapag isinara mo ang app, at pagkalipas ng labinlimang minutong hindi ginagalaw.
path-add = Idagdag sa landas
path-add-step = Magdagdag ng hakbang
# $most: how many.
path-full = Hanggang { $most } hakbang ang isang landas.
# $word: a neutral word for any appointment.
path-safety = Lugar ito ng proteksyon. “{ $word }” at ang bayan lang ang sinasabi ng landas: ikaw ang magsabi ng iba pa sa tao.
# $count: how many letters.
path-room = Natitirang titik: { $count }
path-too-long = Masyadong mahaba para sa code. Magbawas ng ilang salita.
path-earlier = Mas maaga
path-later = Mas huli
path-remove = Alisin
path-show = Ipakita ang code
path-show-why = Itatapat ng tao ang camera ng telepono niya sa code na ito: doon bubukas ang landas. Kung nasa telepono na ang Passi, hindi kailangan ng internet.
path-file = Ibigay bilang file
privacy-path = Ang landas na inihanda para sa iyo ay nasa telepono mo lang. Walang naiiwan sa pinaghandaan nito.

## Listening to a whole page

listen-page = Pakinggan ang pahinang ito
listen-speed = Bilis ng boses
listen-slow = Mabagal
listen-usual = Karaniwan
listen-fast = Mabilis
voice-how-android = Buksan ang settings ng telepono at hanapin ang “text-to-speech” (sintesi vocale). Pindutin ang icon na gear, tapos ang “Install voice data” (Installa dati vocali), at piliin ang wika mo.
voice-how-ios = Buksan ang “Settings” (Impostazioni), tapos ang “Accessibility” (Accessibilità), tapos ang “Spoken Content” (Contenuto letto ad alta voce) o “Read & Speak”, tapos ang “Voices” (Voci), at piliin ang wika mo.
voice-how-computer = I-install ang “speech-dispatcher” at isang boses para sa wika mo, halimbawa ang “espeak-ng”.

## A totem

totem-here = Narito ka
# $name: what the place where the totem stands calls itself.
totem-here-name = Narito ka: { $name }
# Said to whoever passes by a totem.
totem-hello = Kumusta! Ano ang kailangan mo?
totem-touch = Pindutin ang iyong wika
totem-nothing-kept = Hindi sine-save ang mga ginagawa mo rito.
# $minutes: how long the way takes on foot, in minutes.
totem-on-foot = mga { $minutes } min na lakad
totem-still-there = Nandiyan ka pa ba?
totem-ends = Kung hindi, magsisimula ulit ang screen at buburahin ang ginawa mo.
totem-stay = Oo, narito ako
totem-finish = Tapos na ako
totem-take = Dalhin mo ito
totem-print = I-print
totem-keyboard = Keyboard
totem-key-space = Puwang
totem-key-delete = Burahin
totem-pin = PIN ng kawani
totem-pin-enter = Kumpirmahin
totem-pin-wrong = Mali ang PIN.
totem-pin-locked = Masyadong maraming subok. Subukan ulit pagkalipas ng ilang minuto.
totem-staff = Para sa kawani
totem-leave = Isara ang Passi
totem-let-out = Gumagana ulit ang mga key at menu. Isara na ngayon ang browser gamit ang sarili nitong mga key.
