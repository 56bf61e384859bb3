### Passi: the words of the screens and of the command line.
### Written by the developers, not yet reviewed by a second person.

## The app and the bars around every screen

app-name = Passi
language-name = Italiano
emergency = Emergenza
tabs = Schermate principali
tab-near = Vicino a me
tab-search = Cerca
back = Indietro
close = Chiudi
waiting = Un momento…
more-title = Altre pagine
not-opened = Nessuna app di questo dispositivo apre { $address }. Copialo o scrivilo.
not-kept = Questo dispositivo non conserva la tua scelta. Vale finché l’app è aperta.
data-broken-title = Dati non leggibili
data-broken = Non riusciamo a leggere i dati dell’app. Chiudi e riapri l’app. Se non basta, installala di nuovo.
start-failed = L’app non si è caricata. Controlla la connessione e riprova.
try-again = Riprova
update-ready = È pronta una nuova versione. Tocca per usarla.

## Language

language-title = Lingua
# The same in every language: whoever reads it may read only one of them.
choose-language-everyone = Choose your language · Scegli la lingua · اختر لغتك
language-failed = Questa lingua non si è caricata. Controlla la connessione e riprova.

## Where the list is made for

# $town: name of a town, in Italian.
near-town = Vicino a { $town }
near-you = Vicino a te
# The heading before a place was chosen. $town: name of a town, in Italian.
showing-town = Aiuto a { $town }
change-place = Cambia
position-title = La tua posizione
position-why = Per vedere prima i più vicini. La tua posizione resta su questo telefono.
use-position = Usa la mia posizione
position-asking = Cerco la posizione…
position-refused = Il telefono non ci dà la posizione: il permesso è negato. Scegli una città: funziona lo stesso.
position-blocked = Hai detto di no alla posizione. Per cambiare: apri le impostazioni del telefono, cerca Passi e permetti la posizione. Oppure scegli una città.
position-unavailable = Questo dispositivo non trova la posizione. Scegli una città.
position-timed-out = Ci vuole troppo tempo per trovare la posizione. Riprova all’aperto o scegli una città.
position-insecure = Con questo collegamento il browser non dice la posizione. Scegli una città: funziona altrettanto bene.
position-outside = Sei fuori dall’Umbria. Qui ci sono solo servizi in Umbria: ecco i più vicini. Puoi anche scegliere una città.
# $moment: when the device told it, such as “10:32” or “tomorrow 10:32”.
position-of = Posizione rilevata: { $moment }. Se ti sei spostato, aggiornala.
position-rough = La posizione è approssimativa. Per distanze più precise, usa la posizione esatta.
position-exactly = Usa la posizione esatta
choose-town = Scegli una città
another-town = Scegli un’altra città
town-hint = Scrivi il nome del comune
town-none = Nessun comune dell’Umbria ha questo nome.

## The list

needs-title = Di cosa hai bisogno?
all-help = Tutti gli aiuti
filters-title = Mostra solo
filter-open = Aperto ora
filter-language = Lingua parlata
filter-any-language = Ogni lingua
filter-no-appointment = Senza appuntamento
filter-no-documents = Senza documenti
filter-step-free = Senza gradini
clear-filters = Togli i filtri
results-title = Risultati
# $count: how many there are in all.
results-all =
    { $count ->
        [0] Nessun risultato
        [one] { $count } risultato
       *[other] { $count } risultati
    }
# $shown: how many the list shows. $total: how many there are.
results-nearest = I { $shown } più vicini di { $total }
show-more = Mostra altri
show-map = Mappa
show-list = Lista
nothing = Non conosciamo ancora un aiuto qui. Prova un’altra città o guarda gli aiuti in tutta l’Umbria.
nothing-narrowed = Nessun posto corrisponde alle tue scelte. Togli i filtri: spesso gli orari e le lingue non sono ancora noti.
everywhere-title = In tutta l’Umbria
# $count: how many services share one place.
services-here =
    { $count ->
        [one] { $count } servizio qui
       *[other] { $count } servizi qui
    }
# Follows the names of some languages. $count: how many more are spoken.
languages-more =
    { $count ->
        [one] e un’altra
       *[other] e altre { $count }
    }

## Open or not, how far, how sure

# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
open-until = Aperto · chiude { $moment }
open-always = Sempre aperto
# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
closed-until = Chiuso · apre { $moment }
closed = Chiuso
by-appointment = Su appuntamento
hours-unknown = Orari non noti
# $time: hours and minutes, “13:00”.
moment-today = { $time }
# $time: hours and minutes, “13:00”.
moment-tomorrow = domani { $time }
# $day: a day of the week. $time: hours and minutes, “13:00”.
moment-weekday = { $day } { $time }
# $date: a day with its year. $time: hours and minutes, “13:00”.
moment-date = { $date }, { $time }
# $day: 1 to 31. $month: a month’s name. $year: four digits.
date = { $day } { $month } { $year }
today = Oggi
decimal-separator = ,
# $metres: whole metres, below 1,000.
distance-m = { $metres } m
# $km: kilometres, such as “1.2”.
distance-km = { $km } km
# $town: name of a town, in Italian.
in-town = a { $town }
# $km: whole kilometres. $town: name of a town, in Italian.
about-km-in = circa { $km } km, a { $town }
approximate-position = Posizione approssimativa: chiedi l’indirizzo prima di andare.
# $date: a day with its year.
verified-on = Verificato il { $date }
not-verified = Non ancora verificato

## Desks that come and go

mobile-desk = Sportello mobile
mobile-desk-why = Fuori da questi orari qui non c’è nessuno.
# $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
mobile-desk-next = Prossima volta: { $visit }
mobile-desk-unknown = Chiama per sapere quando viene lo sportello.
# $km: whole kilometres. $town: name of a town, in Italian.
far-desk = Lo sportello più vicino è lontano: { $km } km, a { $town }. Chiama prima di andare.
# $town: name of a town, in Italian. $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
far-stop = Più vicino a te: lo sportello mobile a { $town }, { $visit }.

## Meetings and courses

meetings-title = Incontri e corsi
meetings-none = Ora non è annunciato nessun incontro.
# $count: how many meetings are told.
meetings-count = { $count ->
    [0] Nessun incontro corrisponde alle tue scelte
    [one] { $count } incontro
   *[other] { $count } incontri
}
# $count: how many meetings are near and soon, at least 1.
meetings-near = { $count ->
    [one] Presto vicino a te: { $count } incontro
   *[other] Presto vicino a te: { $count } incontri
}
meetings-near-only = Vicino: entro 30 km
meeting-theme = Di che cosa si parla
meeting-any-theme = Qualsiasi tema
meeting-theme-work = Cercare lavoro
meeting-theme-health = Salute
meeting-theme-housing = Casa
meeting-theme-education = Scuola per adulti
meeting-theme-participation = Partecipare alla vita locale
meeting-theme-labour-rights = Diritti sul lavoro
# $languages: names of languages.
meeting-interpreters = Qualcuno traduce in: { $languages }
meeting-childcare-only = Con chi bada ai bambini
meeting-childcare = Qualcuno bada ai bambini.
meeting-no-childcare = Lì nessuno bada ai bambini.
# $count: how many people there is room for.
meeting-seats = { $count ->
    [one] { $count } posto
   *[other] { $count } posti
}
meeting-cancelled = Annullato
meeting-now = Adesso
meeting-gone-title = Incontro non trovato
meeting-gone = È finito, o non è più nei nostri dati.

## Mediation on call: public bodies ask for a cultural mediator

mediation-title = Mediazione culturale
mediation-why = Per gli uffici pubblici: qui si chiede una persona che conosce le due lingue e aiuta a capirsi.
mediation-none = Nei nostri dati non c’è ancora nessuno sportello di mediazione.
# $province: name of a province, in Italian.
mediation-province = Provincia di { $province }
# $hours: hours left, or “340/1200” with those of the whole budget. $date: the day they were counted.
mediation-hours-left = Ore rimaste: { $hours } ({ $date })
# $date: the day that was counted.
mediation-hours-none = Le ore sono finite ({ $date }).
mediation-hours-unknown = Non si sa quante ore restano.
mediation-instead-why = Chiama l’ufficio: ti dice quando ci sono di nuovo ore. Puoi preparare lo stesso una richiesta.
# Heading of a list of services, once the hours are used up.
mediation-instead = Intanto possono aiutare questi servizi
# $hours: a number of hours.
mediation-answers-within = Risponde entro { $hours } ore
# A button: opens the form.
mediation-ask = Prepara una richiesta
mediation-not-sent = Niente parte da questo telefono finché non lo mandi tu. Non scrivere il nome della persona da aiutare.
# Follows the name of a question that need not be answered.
mediation-optional = facoltativo
# $count: how many answers are wrong.
mediation-wrong-title = Risposte da correggere: { $count }
mediation-wrong-missing = Qui serve una risposta.
# $least, $most: numbers of letters.
mediation-wrong-length = Da { $least } a { $most } lettere.
# $least, $most: numbers.
mediation-wrong-number = Un numero intero da { $least } a { $most }.
# $first, $last: days with their years.
mediation-wrong-day = Un giorno dal { $first } al { $last }.
mediation-wrong-time = Un’ora, per esempio 09:30.
mediation-wrong-choice = Scegli una di queste risposte.
mediation-wrong-phone = Un numero di telefono: solo cifre, anche con + davanti.
mediation-wrong-email = Un indirizzo e-mail, per esempio nome@example.org.
mediation-wrong-whole = Tutte le risposte insieme sono troppo lunghe per un’e-mail. Accorcia questa.
# A button below the form: checks the answers and makes the request.
mediation-prepare = Controlla e completa
mediation-ready = La richiesta è pronta
# $office: name of an office, in Italian.
mediation-ready-why = Non è ancora stata mandata. Mandala a { $office } per e-mail, o come PDF.
mediation-no-pdf = Non è stato possibile fare il PDF. Manda la richiesta per e-mail.
mediation-history = Richieste preparate qui
mediation-history-why = Sono solo su questo telefono. Anche queste spariscono con «Cancella tutto», nella pagina «Salvati».
# A button: fills in the form with the same answers.
mediation-again = Prepararne un’altra uguale
mediation-gone = Non è più nei nostri dati, o è stata cancellata.

## Street maps: fetched zone by zone, and only when somebody asks

# Titolo della schermata dove si scaricano le mappe con le vie, e del collegamento che ci porta.
maps-title = Mappe con le vie
maps-why = Strade, vie e numeri civici di una zona. Restano su questo dispositivo e servono anche senza rete.
maps-none = Nei nostri dati non ci sono ancora mappe con le vie.
# $number: di una zona sociale, da 1 a 12. $town: il suo comune più grande.
maps-zone = Zona { $number }: { $town }
# $megabytes: per esempio «6,2».
maps-size = { $megabytes } MB
# $date: il giorno che la mappa mostra; poi le vie possono essere cambiate.
maps-data-on = Vie del { $date }
# Pulsante. $size: quello che dà maps-size.
maps-fetch = Scarica: { $size }
# Pulsante: c’è una mappa più nuova di quella su questo dispositivo.
maps-fetch-newer = Scarica la più nuova: { $size }
# Pulsante: una parte della mappa è già qui.
maps-fetch-rest = Scarica il resto: { $size }
# Accanto a una mappa scaricata.
maps-here = Su questo dispositivo
maps-broken = Manca una parte di questa mappa.
# $percent: da 0 a 100.
maps-working = Si scarica: { $percent } %
# Pulsante: ferma lo scaricamento; quello che è arrivato resta.
maps-stop = Ferma
# Pulsante: cancella la mappa da questo dispositivo.
maps-remove = Togli
maps-removed = Tolta da questo dispositivo.
maps-not-removed = Non è stato possibile toglierla. Riprova.
maps-may-cost = Questa connessione può costare: { $size }.
# Pulsante sotto la frase qui sopra.
maps-fetch-now = Scarica lo stesso
# Pulsante lì accanto.
maps-wait = Aspetta il Wi-Fi
maps-waiting = Si scarica quando c’è il Wi-Fi e l’app è aperta.
maps-offline = Nessuna connessione. Quello che è già arrivato resta: riprova più tardi.
maps-refused = Quello che è arrivato non era affidabile ed è stato scartato. Riprova più tardi.
maps-not-kept = Non c’è spazio: togli una mappa o libera un po’ di memoria, poi riprova.
maps-gone = Questa mappa non è più offerta. Aggiorna i dati e riprova.
maps-sees = Non mandiamo né la tua posizione né il tuo nome. Il server vede quale mappa scarichi e il tuo indirizzo internet.
# Below the list; a link with the name OpenStreetMap follows.
maps-source = Le vie vengono da OpenStreetMap, con licenza ODbL.
# Collegamento sotto la mappa degli aiuti.
maps-offer = Le vie di questa zona: { $size }
# Tra le promesse della schermata «La tua privacy».
privacy-maps = Una mappa con le vie si scarica solo se la chiedi. Il server vede quale zona scegli e il tuo indirizzo internet, come per ogni download; altro non gli mandiamo.

## One service

call = Chiama
# $number: a telephone number in groups.
call-number = Chiama { $number }
directions = Come arrivare
whatsapp = WhatsApp
mail = E-mail
website = Sito web
code-title = Codice per un altro telefono
code-why = Inquadralo con la fotocamera di un altro telefono: si apre questa scheda, se lì c’è Passi.
app-code-title = L’app su un altro telefono
app-code-why = Inquadra questo codice con la fotocamera di un altro telefono: lì si apre la pagina dove si trova Passi.
where-title = Dove
where-everywhere = Vale per tutta l’Umbria. Non serve andare in un posto.
where-hidden = Per sicurezza non mostriamo l’indirizzo. Chiama: ti diranno dove andare.
hours-title = Orari
by-appointment-call = Solo su appuntamento: chiama prima di andare.
no-appointment = Non serve un appuntamento.
holiday-unknown = Festa: orari non noti
hours-unknown-call = Non conosciamo gli orari. Chiama prima di andare, se puoi.
own-words = Come scritto dalla fonte, in italiano:
spoken-title = Lingue parlate
spoken-remark = Lingue e mediazione
bring-title = Porta con te
for-whom-title = Per chi
cost-title = Costo
access-title = Accesso
note-title = Nota
source-title = Fonte
# $date: a year, month or day as the source gives it.
source-date = Data della fonte: { $date }
service-gone-title = Servizio non trovato
service-gone = Questo servizio non è più nei nostri dati. Guarda la lista dei più vicini.

## Map

map-title = Mappa degli aiuti. La lista dice le stesse cose.
map-zoom-in = Ingrandisci
map-zoom-out = Rimpicciolisci
map-credits = Confini openpolis/ISTAT, luoghi GeoNames (CC BY 4.0), acque GSHHG (LGPL)
map-failed = La mappa non si apre su questo dispositivo. La lista ha tutto.
picked-title = Il posto scelto

## Search

search-title = Cerca
search-hint = Un nome, una città o un bisogno
search-nothing = Nessun risultato. Prova con una parola più corta.
search-town-note = Mostra gli aiuti vicino a questa città
search-need-note = Mostra solo questo bisogno

## Emergency

emergency-title = Emergenza
emergency-lead = Tocca un numero per chiamare.

## About, privacy, licences

about-title = Che cos’è Passi
about-lead = Passi mostra l’aiuto più vicino in Umbria: uffici, salute, scuola, lavoro, casa.
about-offline = Funziona anche senza internet. È gratis e senza pubblicità.
about-data = I dati vengono da pagine pubbliche. Ogni servizio dice la sua fonte e la sua data.
about-unverified = “Non ancora verificato” vuol dire che nessuno ha ancora controllato con una telefonata o una visita.
data-release = Edizione dei dati
data-issued = Del giorno
data-holds = Contiene
# $count: how many services the data has.
data-services =
    { $count ->
        [one] { $count } servizio
       *[other] { $count } servizi
    }
app-version = Versione dell’app
privacy-title = La tua privacy
privacy-lead = Passi non sa chi sei e non lo chiede.
privacy-position = La tua posizione resta su questo telefono. Non la mandiamo a nessuno.
privacy-nobody = Niente account, niente pubblicità, niente tracciamento.
privacy-network = I dati nuovi sono lo stesso file per tutti: scaricarli non dice nulla di te.
privacy-kept = La lingua, l’aspetto e la grandezza del testo, la velocità della voce, l’ultimo luogo, quando scaricare i dati, quali mappe con le vie ci sono qui, le novità che non hai visto, per mezz’ora la schermata dov’eri (mai quelle sulla sicurezza) e il tuo “non ora” all’installazione restano su questo telefono, e in nessun altro posto.
privacy-outside = Quando tocchi Chiama, Come arrivare, Sito web, E-mail o WhatsApp, si apre un’altra app: lì valgono le sue regole.
licences-title = Licenze
licences-lead = Passi è software libero, fatto con il lavoro di molti.
licence-app = L’app
licence-data = I dati dei servizi
licence-boundaries = Confini dei comuni, codici e popolazione
licence-places = Città e paesi
licence-water = Laghi e fiumi
licence-libraries = Posizioni delle biblioteche
licence-hospitals = Posizioni di alcuni ospedali
licence-fonts = Caratteri
licence-icons = Icone
licence-map = Mappa

## Installing the page

install-title = Installa Passi
install-why = Passi avrà un’icona sul tuo dispositivo. Si apre subito, anche senza internet.
install-now = Installa
install-done = Passi è su questo dispositivo. Aprilo dalla sua icona.
install-share = Tocca “Condividi”: il quadrato con la freccia. Se non lo vedi, tocca prima “•••”.
install-home = Scorri in basso e tocca “Aggiungi alla schermata Home”.
install-add = Tocca “Aggiungi” in alto. L’icona di Passi è ora nella schermata Home.
install-safari = Non trovi queste parole? Apri questa pagina con Safari e riprova.
install-menu = Apri il menu del browser: “⋮” o “≡”.
install-choose = Tocca “Installa app” o “Aggiungi a schermata Home”.
install-elsewhere = Non trovi queste parole? Questo browser forse non può installare. Apri questa pagina con Chrome o con Safari.
install-insecure = Con questo collegamento Passi non si può installare. Funziona finché sei in questa rete. Per tenere un servizio, aprilo e tocca “Condividi”.
install-offer = Vuoi l’icona di Passi sul tuo dispositivo? Guarda come si fa.
install-later = Non ora

## No such screen

not-found-title = Pagina non trovata
not-found = Questo indirizzo non porta a nulla.
to-the-list = Vai alla lista

## The command line

# $place: a town, or latitude and longitude.
cli-near-title = Aiuto vicino a { $place }
cli-everywhere = In tutta l’Umbria
cli-none = Nessun posto corrisponde.

## Fetching the data

sync-up-to-date = I dati sono i più recenti.
# $release: number of the new release. $added, $changed, $removed: how many services.
sync-updated = Dati nuovi, versione { $release }. Servizi: { $added } nuovi, { $changed } cambiati, { $removed } tolti.
sync-no-feed = Non c’è ancora una fonte di dati da seguire. Restano i dati di questo programma.
sync-not-due = È troppo presto per chiedere di nuovo: il servizio dei dati ha chiesto di aspettare.
sync-busy = Un altro aggiornamento è già in corso.
# $reason: why, technical, in English.
sync-offline = Nessuna connessione con i dati. Restano quelli di prima. ({ $reason })
# $reason: how many bytes.
sync-ask-first = Sono { $reason } byte da scaricare: serve il tuo permesso.
# $reason: why, technical, in English.
sync-not-kept = I dati nuovi non si possono salvare qui. Restano quelli di prima. ({ $reason })
# $reason: what is missing, technical, in English.
sync-newer-app = I dati nuovi chiedono una versione più recente dell’app. Restano quelli di prima. ({ $reason })
# $reason: why, technical, in English.
sync-refused = I dati ricevuti non sono affidabili e sono stati rifiutati. Restano quelli di prima. ({ $reason })
# $reason: both releases, the older one first.
sync-older = I dati ricevuti sono più vecchi di quelli che ci sono già. ({ $reason })
# $release: number of the release. $path: name of the file.
cli-shared = I dati, versione { $release }, sono nel file { $path }. Dallo all’altro dispositivo: lo legge “passi import”.
cli-share-nothing = Non c’è ancora nulla da condividere: i dati arrivati con il programma non sono firmati. Scarica prima dati più recenti.
# $count: quanti servizi. $path: nome del file.
cli-handout =
    { $count ->
        [one] Un foglio con { $count } servizio è nel file { $path }.
       *[other] Un foglio con { $count } servizi è nel file { $path }.
    }
# Sotto il titolo di un foglio. $date: quando i dati sono stati pubblicati.
handout-age = Dati del { $date }. Gli orari possono cambiare: chiama prima di andare.

# A screen for two people over one phone: a mobilizer shows services to somebody.
outreach-title = Mostra a qualcuno
outreach-why = Per te che aiuti altri a orientarsi. Scegli un luogo, un bisogno e una lingua, e guardate insieme.
outreach-town = Comune
outreach-zone = Zona sociale
outreach-circle = Cerchio sulla mappa
outreach-circle-how = Sposta la mappa: il cerchio resta al centro.
# Name of a group of buttons: how large the circle is.
outreach-radius = Grandezza del cerchio
outreach-inside = In questo cerchio
# $town: name of a town, in Italian. Heading of a list; distances are measured from that town.
outreach-from = Qui; distanze da { $town }
outreach-outside = I più vicini fuori da qui
outreach-nothing = Qui non conosciamo nessun aiuto.
# A button on a card: puts the service into the handout (a sheet of paper to take away).
collect = Metti sul foglio
# The same button once it is there; pressing it takes it off.
collected = Sul foglio
big-code = Mostra il codice
big-code-why = L’altra persona lo fotografa con il suo telefono. Contiene nome, indirizzo e telefono, e non serve internet.
code-before = Precedente
code-next = Successivo
handout-title = Foglio
# $count: services on it.
handout-open =
    { $count ->
        [one] Foglio con { $count } servizio
       *[other] Foglio con { $count } servizi
    }
handout-empty = Sul foglio non c’è ancora niente. Scegli i servizi nella pagina “Mostra a qualcuno”.
# $count: how many languages at most.
handout-languages = Lingue del foglio (al massimo { $count })
handout-paper = Carta
handout-make = Crea il PDF
# In a browser: opens its own printing.
handout-print = Stampa o salva come PDF
handout-working = Preparo il foglio…
handout-no-letters = Questo dispositivo non ha le lettere di una di queste lingue. Togli quella lingua e riprova, oppure manda il messaggio.
handout-not-made = Non è stato possibile creare il foglio. Riprova.
# $name: name of a service, in Italian.
handout-remove = Togli dal foglio: { $name }
handout-message = Manda come messaggio
handout-message-why = Nomi, indirizzi e numeri di telefono in un solo messaggio di testo, per un telefono senza internet.
# $feed: name of the feed. $release: its number. $issued: when. $records: how many records.
status-release = { $feed } { $release }, del { $issued }. Voci: { $records }
status-source-bundled = Dati arrivati con il programma.
status-source-network = Dati arrivati dalla rete.
status-source-bundle = Dati arrivati da un file.
# $moment: when.
status-checked = Ultimo controllo: { $moment }
status-never-checked = Nessun controllo finora.

## Days and months

weekday-1 = lun
weekday-2 = mar
weekday-3 = mer
weekday-4 = gio
weekday-5 = ven
weekday-6 = sab
weekday-7 = dom
month-1 = gen
month-2 = feb
month-3 = mar
month-4 = apr
month-5 = mag
month-6 = giu
month-7 = lug
month-8 = ago
month-9 = set
month-10 = ott
month-11 = nov
month-12 = dic

## Quanto sono recenti i dati

# $date: quando sono stati pubblicati. $services: quanti servizi, in parole.
data-of = Dati del { $date } · { $services }
# $moment: quando risultavano i più recenti. $services: quanti servizi, in parole.
data-checked = Aggiornati { $moment } · { $services }
data-asking = Cerco dati più recenti…
# $date: quando sono stati pubblicati i dati che restano.
data-offline = Nessuna connessione: dati del { $date }
# $date: quando sono stati pubblicati i dati che restano.
data-refused = I nuovi dati non erano affidabili e sono stati scartati. Dati del { $date }
# $date: quando sono stati pubblicati i dati che restano.
data-needs-app = I nuovi dati richiedono una versione più recente dell’app: aggiornala. Dati del { $date }
# $date: quando sono stati pubblicati i dati che restano.
data-not-kept = Non c’è spazio per i nuovi dati: libera un po’ di memoria. Dati del { $date }
# $kilobytes: quanto c’è da scaricare.
data-ask-first = Ci sono nuovi dati: { $kilobytes } kB. Questa connessione può costare.
fetch-data = Scarica ora
# $date: quando sono stati pubblicati i dati mostrati.
data-for-now = I nuovi dati restano solo finché l’app è aperta: libera un po’ di memoria o esci dalla navigazione privata. Dati del { $date }
# $days: quanti giorni hanno i dati.
data-old =
    { $days ->
        [one] Dati di { $days } giorno fa: chiama prima di andare.
       *[other] Dati di { $days } giorni fa: chiama prima di andare.
    }
# $added, $changed: quanti servizi vicini.
data-arrived =
    { $added ->
        [0] Vicino a te: { $changed } { $changed ->
            [one] cambiato
           *[other] cambiati
        }
       *[other] Vicino a te: { $added } { $added ->
            [one] nuovo
           *[other] nuovi
        }{ $changed ->
            [0] { "" }
            [one] , 1 cambiato
           *[other] , { $changed } cambiati
        }
    }
check-data = Controlla ora
changes-title = Novità vicino a te
changes-added = Nuovi
changes-changed = Cambiati
changes-none = Nessuna novità vicino a te.
auto-fetch-title = Quando arrivano da soli i nuovi dati
auto-fetch-any = Con ogni connessione: pochi dati, e chiede prima di scaricarne molti
auto-fetch-unmetered = Solo con il Wi-Fi
auto-fetch-never = Solo quando lo chiedo io
auto-fetch-unknown = Questo dispositivo non dice quale connessione usa. I nuovi dati arrivano solo quando li chiedi.

## Handing the data over

data-title = Dati e aggiornamenti
share-data = Condividi i dati
share-why = Dai i dati più recenti a un altro telefono senza internet. Ricevi un file; non dice nulla di te.
share-done = Fatto. Sull’altro telefono apri questa pagina e tocca “Ricevi dati”.
share-cancelled = Non è stato condiviso nulla.
share-nothing = Un altro telefono non potrebbe controllare i dati che sono qui. Scarica prima dati più recenti.
share-impossible = Questo telefono non può ancora condividere i dati. Condividili da un computer.
share-failed = Non è stato possibile creare il file. Controlla se ci sono dati nuovi, libera un po’ di spazio e riprova.
receive-data = Ricevi dati
receive-why = Scegli un file .passi che qualcuno ti ha dato. L’app lo controlla: può venire da chiunque.
# $added, $changed: how many services.
receive-arrived = Ci sono dati nuovi. Servizi nuovi: { $added }, cambiati: { $changed }.
receive-same = Hai già questi dati.
receive-older = I tuoi dati sono più recenti di questo file. Restano i tuoi.
receive-refused = Questo file è rovinato o qualcuno lo ha cambiato: l’app non lo ha preso. Restano i tuoi dati. Chiedi di nuovo il file.
receive-unreadable = L’app non riesce a leggere questo file. Scegli un file che finisce in .passi.
receive-other-feed = Questo file è per un’altra regione. Restano i tuoi dati.
receive-newer-app = Questo file richiede un’app più recente. Aggiorna prima l’app.
receive-for-now = I dati nuovi ci sono, ma solo finché l’app è aperta: libera un po’ di memoria o esci dalla navigazione privata.
receive-not-kept = Non c’è posto per i dati nuovi. Libera un po’ di spazio e riprova.
receive-busy = I dati si stanno aggiornando proprio ora. Aspetta un minuto e riprova.
receive-no-feed = Questa app non può ancora controllare i file. Restano i tuoi dati.

## Ascoltare

listen = Ascolta
# $text: quello che si sente.
listen-to = Ascolta: { $text }
listen-stop = Ferma la voce
voice-missing = Questo telefono non ha una voce per questa lingua. Aggiungila nelle impostazioni del telefono: cerca “sintesi vocale”.

## Come si vede

look-title = Aspetto
look-auto = Come il telefono
look-light = Chiaro
look-dark = Scuro
look-contrast = Contrasto forte
text-size-title = Grandezza del testo
text-size-normal = Normale
text-size-large = Grande
text-size-largest = Molto grande
skip-to-content = Vai al contenuto

## Traduzioni

machine-translated = Traduzione automatica: nessuna persona l’ha ancora controllata.
machine-translated-short = Traduzione automatica

## Perché la ricerca ha trovato

# $word: la parola, come è scritta nei nostri elenchi.
search-why = Trovato per “{ $word }”
# $word: la parola più simile a quella scritta.
search-similar = Forse cercavi “{ $word }”
search-needs-title = Bisogni
search-kinds-title = Tipi di aiuto
search-towns-title = Comuni
search-services-title = Aiuti
search-kind-note = Mostra solo questo tipo di aiuto
search-begin = Scrivi nella tua lingua, oppure tocca una figura.
# $words: le parole cercate.
cli-search-title = Ricerca: { $words }

## Dichiarazione di accessibilità

accessibility-title = Accessibilità
accessibility-lead = Dichiarazione di accessibilità: Passi vuole essere usabile da tutti, come chiede la legge italiana n. 4 del 9 gennaio 2004.
accessibility-status-title = Stato di conformità
accessibility-status = Passi è parzialmente conforme alla norma UNI CEI EN 301549 e alle regole WCAG 2.2, livello AA, per i motivi scritti qui sotto.
accessibility-not-title = Contenuti non ancora accessibili
accessibility-not-map = La mappa non si può leggere ad alta voce. La lista dice le stesse cose.
accessibility-not-source = Alcuni testi sono come li scrive la fonte, in italiano. Possono essere difficili.
accessibility-not-voice = Non ogni telefono ha una voce per ogni lingua.
accessibility-not-translation = Molte traduzioni sono automatiche. Nessuna persona le ha ancora controllate.
accessibility-how-title = Redazione della dichiarazione
# $date: giorno con l’anno.
accessibility-how = Autovalutazione di chi sviluppa Passi, del { $date }: prove automatiche, con la sola tastiera e con il testo ingrandito. Persone con disabilità non l’hanno ancora provato.
accessibility-tell-title = Hai trovato un ostacolo?
accessibility-tell-none = L’ente che pubblica Passi non ha ancora indicato un indirizzo per le segnalazioni.
accessibility-ombudsman = Se dopo trenta giorni non hai una risposta, o non basta, puoi scrivere al Difensore civico per il digitale.
accessibility-ombudsman-link = Difensore civico per il digitale

## Guides

tab-guides = Guide
guides-title = Guide
guides-lead = Che cosa fare, che cosa portare, a quale porta bussare. Puoi leggere tutto senza internet.
# Stands on every guide.
guide-check = Le regole cambiano. Prima di decidere, chiedi a uno sportello.
# $number: which step this is. $total: how many steps the guide has.
guide-step = Passo { $number } di { $total }
guide-bring = Che cosa portare: tocca quello che è pronto
# $done: how many papers are ticked. $total: how many there are.
guide-ready = { $done } di { $total } pronti
guide-clear = Togli tutti i segni
guide-door = Trova lo sportello più vicino
# $source: a law or an office, in Italian. $date: a day with its year.
guide-source = Fonte: { $source } ({ $date })
guide-sources = Da dove viene
# $language: name of a language, such as “Italiano”.
guide-in-other-language = Questa guida non è ancora nella tua lingua. È scritta in { $language }.

## Saved

tab-saved = Salvati
saved-title = Salvati
saved-none = Qui non c’è ancora niente. Tocca la stella su un servizio per ritrovarlo qui, anche senza internet.
saved-services = Servizi salvati
saved-lists = Documenti da preparare
# $name: name of a service, in Italian.
save-service = Salva: { $name }
# $name: name of a service, in Italian.
unsave-service = Togli dai salvati: { $name }
save = Salva
saved = Salvato
# $date: a day with its year.
saved-gone = Questo servizio non è più nei nostri dati. L’hai salvato il { $date }. Chiama prima di andare.
my-note = La mia nota
my-note-why = Solo su questo telefono. Nessun altro la legge, se nessun altro usa questo telefono.
note-kept = Nota salvata.
keep-failed = Non si è salvato. Libera spazio sul telefono e riprova.
keep-may-vanish = Questo browser può cancellare quello che salvi. Fai una copia, o installa l’app.
copy-title = Copia e cancella
copy-make = Fai una copia
copy-what = Un file con quello che hai salvato: servizi, segni, note, richieste di mediazione e il tuo comune. Tienilo in un posto sicuro: chi lo apre lo può leggere.
copy-take = Riprendi una copia
# $count: how many saved things the copy brought.
copy-taken = { $count ->
    [0] Nella copia non c’era niente di nuovo.
    [one] Una cosa è tornata.
   *[other] { $count } cose sono tornate.
}
copy-refused = Questo file non è una copia di Passi, o è rovinato. Non è cambiato niente.
copy-newer = Questa copia viene da un’app più nuova. Aggiorna l’app e riprova.
copy-done = Fatto. La copia è dove l’hai messa.
erase = Cancella tutto
erase-why = Toglie da questo telefono: lingua, luogo, servizi salvati, note, segni, segnalazioni, richieste di mediazione e mappe con le vie. Non si può annullare.
erase-yes = Sì, cancella tutto
erase-no = No, tieni tutto
erased = È tutto cancellato.
erase-failed = Non si è cancellato tutto. Chiudi e riapri l’app, e riprova.
privacy-saved = Quello che salvi, le note, i segni, le segnalazioni e le richieste di mediazione restano su questo telefono. Puoi cancellare tutto nella pagina “Salvati”.

## Leaving at once

quick-exit = Esci subito
quick-exit-why = Un tocco mostra una ricetta, e questa pagina non lascia tracce.
recipe-title = Torta al testo
recipe-lead = Un pane basso dell’Umbria, cotto in padella.
recipe-take-title = Che cosa serve
recipe-take = 500 g di farina, un cucchiaio d’olio, un po’ di sale, mezzo cucchiaio di bicarbonato, un bicchiere e mezzo d’acqua.
recipe-make-title = Come si fa
recipe-make = Mescola tutto e impasta per dieci minuti. Lascia riposare mezz’ora. Stendi la pasta alta un dito. Cuocila in una padella calda, pochi minuti per lato.

## Something is wrong

report-title = C’è un errore
report-what = Che cosa è sbagliato?
report-closed = Non c’è più
report-moved = Ha cambiato posto
report-phone = Il numero di telefono
report-hours = Gli orari
report-other = Altro
report-words = Con parole tue, se vuoi
report-anonymous = Non scrivere il tuo nome. Passiamo solo questo e il numero della scheda.
report-keep = Prepara la segnalazione
report-kept = La segnalazione è pronta. Mandala ora o più tardi: aspetta nella pagina “Salvati”.
report-waiting = Segnalazioni da mandare
report-mail = Manda per e-mail
report-share = Manda con un’altra app
report-sent = L’ho mandata
report-drop = Butta via
report-no-address = I nostri dati non dicono ancora chi riceve le segnalazioni. Puoi mandarla con un’altra app, per esempio a uno sportello che conosci.
# $id: the number of a record.
report-subject = Passi: errore nella scheda { $id }

## Passing a service on

share-service = Condividi
share-text = Come testo
share-qr = Come codice QR
share-contact = Come contatto
share-appointment = Come appuntamento
share-qr-why = Chi lo inquadra con la fotocamera legge nome, indirizzo e telefono. Non serve internet.
share-given = Fatto.
share-not-given = Non si è condiviso. Prova un altro modo.
copy-text = Copia il testo
copied = Copiato.
appointment-day = Giorno
appointment-time = Ora
appointment-make = Mettilo nel calendario
appointment-wrong = Scegli un giorno e un’ora che devono ancora venire.

## A Wi-Fi network that has Passi and no internet

portal-here = Passi è qui, senza internet.
# The address follows, such as http://passi.lan.
portal-browser = Apri il browser e scrivi:
portal-stay = Se il telefono lo chiede, resta in questa rete Wi-Fi. Se la pagina non si apre, spegni i dati mobili.
portal-open = Apri Passi qui
portal-apk = Prendi l’app per Android
too-many-requests = Questo telefono ha chiesto troppo in una volta. Aspetta un minuto e riprova.
## A path, handed over

path-title = Il mio percorso
path-none = Non hai ancora un percorso. A uno sportello te lo possono preparare: dove andare, passo dopo passo. Poi inquadra il loro codice con la fotocamera del telefono.
path-mine-why = È solo su questo telefono. Se vuoi, mostralo a chi ti aiuta dopo. Anche “Cancella tutto” lo toglie.
# $date: a day with its year.
path-made = Preparato il { $date }
# $done: how many steps are done. $total: how many there are.
path-progress = Fatti { $done } di { $total }
path-next = Prossimo
path-done = Fatto
path-why = Per che cosa
path-when = Quando
path-unknown = Questo servizio non è nei dati di questo telefono. Ecco che cosa ne dice il percorso.
# Stands for the name of a service that somebody may have to hide.
path-appointment = Appuntamento
path-code = Codice per chi ti aiuta dopo
path-code-why = Contiene tutti i passi e i tuoi segni. Li riceve chi lo inquadra con la fotocamera di un telefono.
path-delete = Elimina questo percorso
path-delete-yes = Sì, elimina
path-prepared-title = Qualcuno ha preparato questo per te
path-prepared-ask = Vuoi tenerlo su questo telefono? Non lo riceve nessun altro.
path-keep = Tienilo
path-keep-no = No, grazie
path-damaged = Il codice è stato letto male, o qualcuno lo ha cambiato. Inquadralo di nuovo, o fattelo mostrare ancora.
path-newer = Questo percorso chiede un’app più nuova. Aggiorna l’app, poi inquadra di nuovo il codice.
path-compose = Prepara un percorso
path-compose-lead = Per la persona che hai davanti: dove andare, passo dopo passo. Va da questo schermo al suo telefono. Non scrivere nomi.
path-memory = Qui non resta niente. Sparisce quando chiudi l’app, e dopo un quarto d’ora senza toccarlo.
path-add = Aggiungi a un percorso
path-add-step = Aggiungi un passo
# $most: how many.
path-full = Un percorso ha al massimo { $most } passi.
# $word: a neutral word for any appointment.
path-safety = Questo è un luogo di protezione. Il percorso dice solo “{ $word }” e il comune: il resto dillo tu alla persona.
# $count: how many letters.
path-room = Lettere rimaste: { $count }
path-too-long = Troppo lungo per il codice. Togli qualche parola.
path-earlier = Prima
path-later = Dopo
path-remove = Togli
path-show = Mostra il codice
path-show-why = La persona inquadra questo codice con la fotocamera del suo telefono: il percorso si apre lì. Se sul telefono c’è già Passi, non serve internet.
path-file = Consegna come file
privacy-path = Un percorso che qualcuno prepara per te resta solo sul tuo telefono. Dove è stato preparato non resta niente.

## Listening to a whole page

listen-page = Ascolta questa pagina
listen-speed = Velocità della voce
listen-slow = Lenta
listen-usual = Normale
listen-fast = Veloce
voice-how-android = Apri le impostazioni del telefono e cerca “sintesi vocale”. Tocca l’ingranaggio, poi “Installa dati vocali”, e scegli la tua lingua.
voice-how-ios = Apri Impostazioni, poi Accessibilità, poi “Contenuto letto ad alta voce”, poi Voci, e scegli la tua lingua.
voice-how-computer = Installa “speech-dispatcher” e una voce per la tua lingua, per esempio “espeak-ng”.

## A totem

totem-here = Sei qui
# $name: what the place where the totem stands calls itself.
totem-here-name = Sei qui: { $name }
# Said to whoever passes by a totem.
totem-hello = Ciao! Di che cosa hai bisogno?
totem-touch = Scegli la tua lingua
totem-nothing-kept = Qui non resta niente di quello che fai.
# $minutes: how long the way takes on foot, in minutes.
totem-on-foot = circa { $minutes } min a piedi
totem-still-there = Sei ancora qui?
totem-ends = Altrimenti lo schermo ricomincia e cancella quello che hai fatto.
totem-stay = Sì, sono qui
totem-finish = Ho finito
totem-take = Portalo con te
totem-print = Stampa
totem-keyboard = Tastiera
totem-key-space = Spazio
totem-key-delete = Cancella
totem-pin = PIN del personale
totem-pin-enter = Conferma
totem-pin-wrong = Il PIN è sbagliato.
totem-pin-locked = Troppi tentativi. Riprova fra qualche minuto.
totem-staff = Per il personale
totem-leave = Chiudi Passi
totem-let-out = I tasti e i menu funzionano di nuovo. Chiudi adesso il browser con i suoi tasti.
