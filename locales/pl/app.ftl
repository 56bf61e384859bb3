### Passi: the words of the screens and of the command line.
### Machine translation, not yet reviewed by a person.

## The app and the bars around every screen

app-name = Passi
language-name = Polski
emergency = Nagły wypadek
tabs = Główne ekrany
tab-near = Blisko mnie
tab-search = Szukaj
back = Wstecz
close = Zamknij
waiting = Chwileczkę…
more-title = Inne strony
not-opened = Żadna aplikacja na tym urządzeniu nie otwiera { $address }. Skopiuj ten adres albo go zapisz.
not-kept = To urządzenie nie zapamiętuje Twojego wyboru. Działa on, dopóki aplikacja jest otwarta.
data-broken-title = Nie można odczytać danych
data-broken = Nie można odczytać danych aplikacji. Zamknij aplikację i otwórz ją ponownie. Jeśli to nie pomoże, zainstaluj ją jeszcze raz.
start-failed = Aplikacja się nie wczytała. Sprawdź połączenie z internetem i spróbuj ponownie.
try-again = Spróbuj ponownie
update-ready = Nowa wersja jest gotowa. Dotknij, aby jej użyć.

## Language

language-title = Język
# The same in every language: whoever reads it may read only one of them.
choose-language-everyone = Choose your language · Scegli la lingua · اختر لغتك
language-failed = Ten język się nie wczytał. Sprawdź połączenie z internetem i spróbuj ponownie.

## Where the list is made for

# $town: name of a town, in Italian.
near-town = W pobliżu: { $town }
near-you = Blisko Ciebie
# The heading before a place was chosen. $town: name of a town, in Italian.
showing-town = Pomoc: { $town }
change-place = Zmień
position-title = Twoja lokalizacja
position-why = Aby najpierw pokazać to, co najbliżej. Twoja lokalizacja zostaje w tym telefonie.
use-position = Użyj mojej lokalizacji
position-asking = Szukam Twojej lokalizacji…
position-refused = Telefon nie podaje Twojej lokalizacji: brak zgody. Wybierz miejscowość – aplikacja będzie działać tak samo dobrze.
position-blocked = Passi nie ma zgody na dostęp do lokalizacji. Aby to zmienić, otwórz ustawienia telefonu, znajdź Passi i zezwól na lokalizację. Możesz też wybrać miejscowość.
position-unavailable = To urządzenie nie może znaleźć Twojej lokalizacji. Wybierz miejscowość.
position-timed-out = Szukanie lokalizacji trwa zbyt długo. Spróbuj na zewnątrz albo wybierz miejscowość.
position-insecure = Przy tym połączeniu przeglądarka nie podaje Twojej lokalizacji. Wybierz miejscowość: działa to tak samo dobrze.
position-outside = Jesteś poza Umbrią. Passi zna tylko pomoc w Umbrii: oto najbliższa. Możesz też wybrać miejscowość.
# $moment: when the device told it, such as “10:32” or “tomorrow 10:32”.
position-of = Lokalizacja ustalona: { $moment }. Jeśli jesteś już gdzie indziej, zaktualizuj ją.
position-rough = Znamy Twoją lokalizację tylko w przybliżeniu. Aby odległości były dokładniejsze, użyj dokładnej lokalizacji.
position-exactly = Użyj dokładnej lokalizacji
choose-town = Wybierz miejscowość
another-town = Wybierz inną miejscowość
town-hint = Wpisz nazwę miejscowości
town-none = W Umbrii nie ma gminy o tej nazwie.

## The list

needs-title = Czego potrzebujesz?
all-help = Pokaż wszystko
filters-title = Pokaż tylko
filter-open = Teraz otwarte
filter-language = Język rozmowy
filter-any-language = Dowolny język
filter-no-appointment = Bez umawiania się
filter-no-documents = Bez dokumentów
filter-step-free = Bez schodów
clear-filters = Usuń filtry
results-title = Wyniki
# $count: how many there are in all.
results-all =
    { $count ->
        [0] Brak wyników
        [one] { $count } wynik
        [few] { $count } wyniki
        [many] { $count } wyników
       *[other] { $count } wyniku
    }
# $shown: how many the list shows. $total: how many there are.
results-nearest = Najbliższe: { $shown } z { $total }
show-more = Pokaż więcej
show-map = Mapa
show-list = Lista
nothing = Nie znamy jeszcze pomocy w tym miejscu. Spróbuj innej miejscowości albo zobacz pomoc dla całej Umbrii.
nothing-narrowed = Żadne miejsce nie pasuje do Twojego wyboru. Usuń filtry: często nie znamy jeszcze godzin otwarcia i języków.
everywhere-title = W całej Umbrii
# $count: how many services share one place.
services-here =
    { $count ->
        [one] { $count } punkt pomocy tutaj
        [few] { $count } punkty pomocy tutaj
        [many] { $count } punktów pomocy tutaj
       *[other] { $count } punktu pomocy tutaj
    }
# Follows the names of some languages. $count: how many more are spoken.
languages-more =
    { $count ->
        [one] i jeszcze { $count } język
        [few] i jeszcze { $count } języki
        [many] i jeszcze { $count } języków
       *[other] i jeszcze { $count } języka
    }

## Open or not, how far, how sure

# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
open-until = Otwarte · zamknięcie: { $moment }
open-always = Zawsze otwarte
# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
closed-until = Zamknięte · otwarcie: { $moment }
closed = Zamknięte
by-appointment = Trzeba się umówić
hours-unknown = Godziny nieznane
# $time: hours and minutes, “13:00”.
moment-today = { $time }
# $time: hours and minutes, “13:00”.
moment-tomorrow = jutro { $time }
# $day: a day of the week. $time: hours and minutes, “13:00”.
moment-weekday = { $day } { $time }
# $date: a day with its year. $time: hours and minutes, “13:00”.
moment-date = { $date }, { $time }
# $day: 1 to 31. $month: a month’s name. $year: four digits.
date = { $day } { $month } { $year }
today = Dzisiaj
decimal-separator = ,
# $metres: whole metres, below 1,000.
distance-m = { $metres } m
# $km: kilometres, such as “1.2”.
distance-km = { $km } km
# $town: name of a town, in Italian.
in-town = gmina { $town }
# $km: whole kilometres. $town: name of a town, in Italian.
about-km-in = ok. { $km } km, gmina { $town }
approximate-position = Położenie przybliżone: zanim pójdziesz, zapytaj o adres.
# $date: a day with its year.
verified-on = Sprawdzono { $date }
not-verified = Jeszcze nie sprawdzono

## Desks that come and go

mobile-desk = Mobilny punkt pomocy
mobile-desk-why = Poza tymi godzinami nikogo tu nie ma.
# $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
mobile-desk-next = Następnym razem: { $visit }
mobile-desk-unknown = Zadzwoń i zapytaj, kiedy punkt pomocy tu będzie.
# $km: whole kilometres. $town: name of a town, in Italian.
far-desk = Najbliższy punkt pomocy jest daleko: { $km } km ({ $town }). Zadzwoń, zanim pojedziesz.
# $town: name of a town, in Italian. $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
far-stop = Bliżej Ciebie: mobilny punkt pomocy ({ $town }), { $visit }.

## Meetings and courses

meetings-title = Spotkania i kursy
meetings-none = Na razie nie zapowiedziano żadnego spotkania.
# $count: how many meetings are told.
meetings-count = { $count ->
    [0] Żadne spotkanie nie pasuje do Twojego wyboru
    [one] { $count } spotkanie
    [few] { $count } spotkania
    [many] { $count } spotkań
   *[other] { $count } spotkania
}
# $count: how many meetings are near and soon, at least 1.
meetings-near = { $count ->
    [one] Wkrótce blisko Ciebie: { $count } spotkanie
    [few] Wkrótce blisko Ciebie: { $count } spotkania
    [many] Wkrótce blisko Ciebie: { $count } spotkań
   *[other] Wkrótce blisko Ciebie: { $count } spotkania
}
meetings-near-only = Blisko: do 30 km
meeting-theme = O czym się mówi
meeting-any-theme = Dowolny temat
meeting-theme-work = Szukanie pracy
meeting-theme-health = Zdrowie
meeting-theme-housing = Mieszkanie
meeting-theme-education = Szkoła dla dorosłych
meeting-theme-participation = Udział w życiu lokalnym
meeting-theme-labour-rights = Prawa w pracy
# $languages: names of languages.
meeting-interpreters = Ktoś tłumaczy na: { $languages }
meeting-childcare-only = Z opieką nad dziećmi
meeting-childcare = Ktoś opiekuje się dziećmi.
meeting-no-childcare = Nikt nie opiekuje się tam dziećmi.
# $count: how many people there is room for.
meeting-seats = { $count ->
    [one] { $count } miejsce
    [few] { $count } miejsca
    [many] { $count } miejsc
   *[other] { $count } miejsca
}
meeting-cancelled = Odwołane
meeting-now = Teraz
meeting-gone-title = Nie znaleziono spotkania
meeting-gone = Skończyło się albo nie ma go już w naszych danych.

## Mediation on call: public bodies ask for a cultural mediator

mediation-title = Mediacja międzykulturowa
mediation-why = Dla urzędów: tutaj można poprosić o osobę, która zna oba języki i pomaga ludziom zrozumieć się nawzajem (mediazione culturale).
mediation-none = W naszych danych nie ma jeszcze żadnego punktu mediacji.
# $province: name of a province, in Italian.
mediation-province = Prowincja { $province }
# $hours: hours left, or “340/1200” with those of the whole budget. $date: the day they were counted.
mediation-hours-left = Pozostało godzin: { $hours } ({ $date })
# $date: the day that was counted.
mediation-hours-none = Wszystkie godziny są już wykorzystane ({ $date }).
mediation-hours-unknown = Nie wiadomo, ile godzin pozostało.
mediation-instead-why = Zadzwoń do punktu mediacji: powiedzą Ci, kiedy znów będą dostępne godziny. Prośbę i tak możesz przygotować.
# Heading of a list of services, once the hours are used up.
mediation-instead = Na razie możesz skorzystać z tych punktów pomocy
# $hours: a number of hours.
mediation-answers-within = Odpowiada w ciągu { $hours } godzin
# A button: opens the form.
mediation-ask = Przygotuj prośbę
mediation-not-sent = Nic nie wychodzi z tego telefonu, dopóki nie wyślesz prośby. Nie wpisuj imienia ani nazwiska osoby, która potrzebuje pomocy.
# Follows the name of a question that need not be answered.
mediation-optional = nieobowiązkowe
# $count: how many answers are wrong.
mediation-wrong-title = Odpowiedzi do poprawienia: { $count }
mediation-wrong-missing = Tu potrzebna jest odpowiedź.
# $least, $most: numbers of letters.
mediation-wrong-length = Od { $least } do { $most } liter.
# $least, $most: numbers.
mediation-wrong-number = Liczba całkowita od { $least } do { $most }.
# $first, $last: days with their years.
mediation-wrong-day = Dzień od { $first } do { $last }.
mediation-wrong-time = Godzina, na przykład 09:30.
mediation-wrong-choice = Wybierz jedną z tych odpowiedzi.
mediation-wrong-phone = Numer telefonu: same cyfry, na początku może być +.
mediation-wrong-email = Adres e-mail, na przykład imie@example.org.
mediation-wrong-whole = Wszystkie odpowiedzi razem są za długie na e-mail. Skróć tę odpowiedź.
# A button below the form: checks the answers and makes the request.
mediation-prepare = Sprawdź i zakończ
mediation-ready = Prośba jest gotowa
# $office: name of an office, in Italian.
mediation-ready-why = Nie jest jeszcze wysłana. Wyślij ją e-mailem albo jako PDF. Do kogo: { $office }
mediation-no-pdf = Nie udało się utworzyć pliku PDF. Wyślij prośbę e-mailem.
mediation-history = Prośby przygotowane tutaj
mediation-history-why = Są tylko w tym telefonie. „Usuń wszystko” na stronie „Zapisane” usuwa też je.
# A button: fills in the form with the same answers.
mediation-again = Przygotuj jeszcze jedną taką samą
mediation-gone = Nie ma tego już w naszych danych albo zostało usunięte.

## Street maps: fetched zone by zone, and only when somebody asks

# Title of the screen where street maps are downloaded, and of the link to it.
maps-title = Mapy ulic
maps-why = Drogi, ulice i numery domów jednej strefy. Mapa zostaje na tym urządzeniu i działa też bez internetu.
maps-none = W naszych danych nie ma jeszcze map ulic.
# $number: of a social zone, 1 to 12. $town: its largest town, in Italian.
maps-zone = Strefa { $number }: { $town }
# $megabytes: such as “6.2”.
maps-size = { $megabytes } MB
# $date: the day the map shows; the streets may have changed since.
maps-data-on = Ulice: dane z { $date }
# Button. $size: what maps-size gives.
maps-fetch = Pobierz: { $size }
# Button: there is a newer map than the one on this device.
maps-fetch-newer = Pobierz nowszą: { $size }
# Button: a part of the map is here already.
maps-fetch-rest = Pobierz resztę: { $size }
# Beside a map that was downloaded.
maps-here = Na tym urządzeniu
maps-broken = Brakuje części tej mapy.
# $percent: 0 to 100.
maps-working = Pobieranie: { $percent }%
# Button: ends the download; what came is kept.
maps-stop = Zatrzymaj
# Button: deletes the map from this device.
maps-remove = Usuń
maps-removed = Usunięto z tego urządzenia.
maps-not-removed = Nie udało się usunąć mapy. Spróbuj ponownie.
maps-may-cost = To połączenie może być płatne: { $size }.
# Button under the sentence above.
maps-fetch-now = Pobierz mimo to
# Button beside it.
maps-wait = Poczekaj na Wi-Fi
maps-waiting = Mapa pobierze się, gdy będzie Wi-Fi, a aplikacja będzie otwarta.
maps-offline = Brak połączenia. To, co już pobrano, zostaje. Spróbuj ponownie później.
maps-refused = Pobrane dane nie były wiarygodne i zostały odrzucone. Spróbuj ponownie później.
maps-not-kept = Brak miejsca: usuń jakąś mapę albo zwolnij trochę pamięci i spróbuj ponownie.
maps-gone = Ta mapa nie jest już dostępna. Zaktualizuj dane i spróbuj ponownie.
maps-sees = Nie wysyłamy ani Twojej lokalizacji, ani Twojego imienia. Serwer widzi, którą mapę pobierasz, i Twój adres w internecie.
# Below the list; a link with the name OpenStreetMap follows.
maps-source = Ulice pochodzą z OpenStreetMap, na licencji ODbL.
# Link below the map of the help.
maps-offer = Ulice tej strefy: { $size }
# Among the promises of the screen “Your privacy”.
privacy-maps = Mapa ulic pobiera się tylko na Twoją prośbę. Serwer widzi, którą strefę wybierasz, i Twój adres w internecie, jak przy każdym pobieraniu. Nic więcej mu nie wysyłamy.

## One service

call = Zadzwoń
# $number: a telephone number in groups.
call-number = Zadzwoń: { $number }
directions = Jak dojść
whatsapp = WhatsApp
mail = E-mail
website = Strona
code-title = Kod dla innego telefonu
code-why = Skieruj na kod aparat innego telefonu. Jeśli tamten telefon ma Passi, otworzy się na nim ta strona.
app-code-title = Aplikacja na innym telefonie
app-code-why = Skieruj na ten kod aparat innego telefonu: otworzy się tam strona, na której jest Passi.
where-title = Gdzie
where-everywhere = Dla całej Umbrii. Nie trzeba nigdzie iść.
where-hidden = Dla bezpieczeństwa nie pokazujemy adresu. Zadzwoń: powiedzą Ci, gdzie iść.
hours-title = Godziny otwarcia
by-appointment-call = Trzeba się umówić: zadzwoń, zanim pójdziesz.
no-appointment = Nie trzeba się umawiać.
holiday-unknown = Święto: godziny nieznane
hours-unknown-call = Nie znamy godzin otwarcia. Jeśli możesz, zadzwoń, zanim pójdziesz.
own-words = Tak pisze źródło, po włosku:
spoken-title = W jakich językach mówią
spoken-remark = Języki i tłumacze
bring-title = Weź ze sobą
for-whom-title = Dla kogo
cost-title = Ile to kosztuje
access-title = Dostępność
note-title = Uwagi
source-title = Źródło
# $date: a year, month or day as the source gives it.
source-date = Data źródła: { $date }
service-gone-title = Nie znaleziono punktu pomocy
service-gone = Tego punktu pomocy nie ma już w naszych danych. Zobacz listę najbliższych.

## Map

map-title = Mapa pomocy. Na liście jest to samo.
map-zoom-in = Powiększ
map-zoom-out = Pomniejsz
map-credits = Granice openpolis/ISTAT, miejsca GeoNames (CC BY 4.0), wody GSHHG (LGPL)
map-failed = Mapa nie otwiera się na tym urządzeniu. Na liście jest wszystko.
picked-title = Wybrane miejsce

## Search

search-title = Szukaj
search-hint = Nazwa, miejscowość albo czego potrzebujesz
search-nothing = Brak wyników. Spróbuj krótszego słowa.
search-town-note = Pokaż pomoc w pobliżu tej miejscowości
search-need-note = Pokaż tylko taką pomoc

## Emergency

emergency-title = Nagły wypadek
emergency-lead = Dotknij numeru, aby zadzwonić.

## About, privacy, licences

about-title = O Passi
about-lead = Passi pokazuje najbliższą pomoc w Umbrii: urzędy, zdrowie, szkoła, praca, mieszkanie.
about-offline = Działa nawet bez internetu. Jest za darmo i bez reklam.
about-data = Dane pochodzą z publicznych stron. Każdy punkt pomocy ma podane źródło i datę.
about-unverified = „Jeszcze nie sprawdzono” znaczy, że nikt jeszcze tam nie zadzwonił ani nie poszedł, żeby to potwierdzić.
data-release = Wydanie danych
data-issued = Z dnia
data-holds = Zawiera
# $count: how many services the data has.
data-services =
    { $count ->
        [one] { $count } punkt pomocy
        [few] { $count } punkty pomocy
        [many] { $count } punktów pomocy
       *[other] { $count } punktu pomocy
    }
app-version = Wersja aplikacji
privacy-title = Twoja prywatność
privacy-lead = Passi nie wie, kim jesteś, i o to nie pyta.
privacy-position = Twoja lokalizacja zostaje w tym telefonie. Nikomu jej nie wysyłamy.
privacy-nobody = Bez konta, bez reklam, bez śledzenia.
privacy-network = Nowe dane to ten sam plik dla wszystkich: jego pobranie nic o Tobie nie mówi.
privacy-kept = Twój język, wygląd i wielkość tekstu, szybkość głosu, ostatnie miejsce, ustawienie, kiedy pobierać dane, lista map ulic, które tu są, nowości, których jeszcze nie znasz, przez pół godziny ostatni ekran (nigdy ekran o bezpieczeństwie) i Twoje „nie teraz” przy instalacji zostają w tym telefonie i nigdzie indziej.
privacy-outside = Gdy dotkniesz „Zadzwoń”, „Jak dojść”, „Strona”, „E-mail” albo „WhatsApp”, otworzy się inna aplikacja: tam obowiązują jej zasady.
licences-title = Licencje
licences-lead = Passi to wolne oprogramowanie, które powstało dzięki pracy wielu osób.
licence-app = Aplikacja
licence-data = Dane o punktach pomocy
licence-boundaries = Granice, kody i ludność gmin
licence-places = Miasta i wsie
licence-water = Jeziora i rzeki
licence-libraries = Położenie bibliotek
licence-hospitals = Położenie niektórych szpitali
licence-fonts = Czcionki
licence-icons = Ikony
licence-map = Mapa

## Installing the page

install-title = Zainstaluj Passi
install-why = Passi będzie mieć ikonę na Twoim urządzeniu. Otwiera się od razu, także bez internetu.
install-now = Zainstaluj
install-done = Passi jest na tym urządzeniu. Aby otworzyć, dotknij ikony Passi.
install-share = Dotknij „Udostępnij”: to kwadrat ze strzałką. Jeśli go nie widzisz, najpierw dotknij „•••”.
install-home = Przewiń w dół i dotknij „Do ekranu początkowego”.
install-add = Dotknij „Dodaj” na górze. Ikona Passi jest teraz na ekranie początkowym.
install-safari = Nie widzisz tych słów? Otwórz tę stronę w Safari i spróbuj ponownie.
install-menu = Otwórz menu przeglądarki: „⋮” albo „≡”.
install-choose = Dotknij „Zainstaluj aplikację” albo „Dodaj do ekranu głównego”.
install-elsewhere = Nie widzisz tych słów? Może ta przeglądarka nie umie instalować. Otwórz tę stronę w Chrome albo w Safari.
install-insecure = Przy tym połączeniu nie można zainstalować Passi. Działa, dopóki jesteś w tej sieci. Aby zachować punkt pomocy, otwórz go i dotknij „Udostępnij”.
install-offer = Chcesz mieć ikonę Passi na swoim urządzeniu? Zobacz, jak to zrobić.
install-later = Nie teraz

## No such screen

not-found-title = Nie ma takiej strony
not-found = Pod tym adresem nic nie ma.
to-the-list = Przejdź do listy

## The command line

# $place: a town, or latitude and longitude.
cli-near-title = Pomoc w pobliżu: { $place }
cli-everywhere = W całej Umbrii
cli-none = Żadne miejsce nie pasuje.

## Fetching the data

sync-up-to-date = Dane są najnowsze.
# $release: number of the new release. $added, $changed, $removed: how many services.
sync-updated = Nowe dane, wydanie { $release }. Punkty pomocy: nowe – { $added }, zmienione – { $changed }, usunięte – { $removed }.
sync-no-feed = Nie ma jeszcze źródła nowych danych. Zostają dane tego programu.
sync-not-due = Jeszcze za wcześnie, aby pytać ponownie: serwer danych prosi, żeby poczekać.
sync-busy = Trwa już inna aktualizacja.
# $reason: why, technical, in English.
sync-offline = Brak połączenia z danymi. Zostają poprzednie. ({ $reason })
# $reason: how many bytes.
sync-ask-first = Liczba bajtów do pobrania: { $reason }. Potrzebna jest Twoja zgoda.
# $reason: why, technical, in English.
sync-not-kept = Nowych danych nie można tu zapisać. Zostają poprzednie. ({ $reason })
# $reason: what is missing, technical, in English.
sync-newer-app = Nowe dane wymagają nowszej wersji aplikacji. Zostają poprzednie. ({ $reason })
# $reason: why, technical, in English.
sync-refused = Otrzymane dane nie są wiarygodne i zostały odrzucone. Zostają poprzednie. ({ $reason })
# $reason: both releases, the older one first.
sync-older = Otrzymane dane są starsze od tych, które już tu są. ({ $reason })
# $release: number of the release. $path: name of the file.
cli-shared = Dane, wydanie { $release }, są w pliku { $path }. Przekaż go na drugie urządzenie: tam odczyta go „passi import”.
cli-share-nothing = Nie ma jeszcze czego udostępnić: dane, które przyszły z programem, nie są podpisane. Najpierw pobierz nowsze dane.
# $count: how many services. $path: name of the file.
cli-handout =
    { $count ->
        [one] W pliku { $path } jest kartka z { $count } punktem pomocy.
        [few] W pliku { $path } jest kartka z { $count } punktami pomocy.
        [many] W pliku { $path } jest kartka z { $count } punktami pomocy.
       *[other] W pliku { $path } jest kartka z { $count } punktu pomocy.
    }
# Beneath the title of a handout on paper. $date: when its data was issued.
handout-age = Dane z { $date }. Godziny otwarcia mogą się zmienić: zadzwoń, zanim pójdziesz.

# A screen for two people over one phone: a mobilizer shows services to somebody.
outreach-title = Pokaż komuś
outreach-why = Dla Ciebie, jeśli pomagasz innym się odnaleźć. Wybierz miejsce, potrzebę i język, a potem obejrzyjcie to razem.
outreach-town = Miejscowość
outreach-zone = Strefa społeczna (Zona sociale)
outreach-circle = Koło na mapie
outreach-circle-how = Przesuwaj mapę: koło zostaje na środku.
# Name of a group of buttons: how large the circle is.
outreach-radius = Wielkość koła
outreach-inside = W tym kole
# $town: name of a town, in Italian. Heading of a list; distances are measured from that town.
outreach-from = Tutaj; odległości od miejscowości { $town }
outreach-outside = Najbliższa pomoc poza tym miejscem
outreach-nothing = Nie znamy pomocy w tym miejscu.
# A button on a card: puts the service into the handout (a sheet of paper to take away).
collect = Dodaj na kartkę
# The same button once it is there; pressing it takes it off.
collected = Na kartce
big-code = Pokaż kod
big-code-why = Druga osoba robi zdjęcie kodu swoim telefonem. Kod zawiera nazwę, adres i telefon. Internet nie jest potrzebny.
code-before = Poprzedni
code-next = Następny
handout-title = Kartka
# $count: services on it.
handout-open =
    { $count ->
        [one] Kartka z { $count } punktem pomocy
        [few] Kartka z { $count } punktami pomocy
        [many] Kartka z { $count } punktami pomocy
       *[other] Kartka z { $count } punktu pomocy
    }
handout-empty = Na kartce nic jeszcze nie ma. Wybierz punkty pomocy na stronie „Pokaż komuś”.
# $count: how many languages at most.
handout-languages = Języki kartki (najwyżej { $count })
handout-paper = Papier
handout-make = Utwórz PDF
# In a browser: opens its own printing.
handout-print = Drukuj albo zapisz jako PDF
handout-working = Przygotowuję kartkę…
handout-no-letters = To urządzenie nie ma liter jednego z tych języków. Usuń ten język i spróbuj ponownie albo wyślij wiadomość.
handout-not-made = Nie udało się utworzyć kartki. Spróbuj ponownie.
# $name: name of a service, in Italian.
handout-remove = Usuń z kartki: { $name }
handout-message = Wyślij jako wiadomość
handout-message-why = Nazwy, adresy i numery telefonów w jednej wiadomości tekstowej, dla telefonu bez internetu.
# $feed: name of the feed. $release: its number. $issued: when. $records: how many records.
status-release = { $feed } { $release }, { $issued }. Wpisów: { $records }
status-source-bundled = Dane przyszły z programem.
status-source-network = Dane przyszły z sieci.
status-source-bundle = Dane przyszły z pliku.
# $moment: when.
status-checked = Ostatnie sprawdzenie: { $moment }
status-never-checked = Jeszcze nie sprawdzano.

## Days and months

weekday-1 = pon.
weekday-2 = wt.
weekday-3 = śr.
weekday-4 = czw.
weekday-5 = pt.
weekday-6 = sob.
weekday-7 = niedz.
month-1 = sty
month-2 = lut
month-3 = mar
month-4 = kwi
month-5 = maj
month-6 = cze
month-7 = lip
month-8 = sie
month-9 = wrz
month-10 = paź
month-11 = lis
month-12 = gru

## How fresh the data is

# $date: when it was issued. $services: how many services, in words.
data-of = Dane z { $date } · { $services }
# $moment: when it was found to be the newest. $services: how many services, in words.
data-checked = Zaktualizowano: { $moment } · { $services }
data-asking = Szukam nowszych danych…
# $date: when the data that stays was issued.
data-offline = Brak połączenia: dane z { $date }
# $date: when the data that stays was issued.
data-refused = Nowe dane nie były wiarygodne i zostały odrzucone. Dane z { $date }
# $date: when the data that stays was issued.
data-needs-app = Nowe dane wymagają nowszej wersji aplikacji: zaktualizuj ją. Dane z { $date }
# $date: when the data that stays was issued.
data-not-kept = Brak miejsca na nowe dane: zwolnij trochę pamięci. Dane z { $date }
# $kilobytes: how much there is to fetch.
data-ask-first = Są nowe dane: { $kilobytes } kB. To połączenie może kosztować.
fetch-data = Pobierz teraz
# $date: when the data that is shown was issued.
data-for-now = Nowe dane zostaną tylko do zamknięcia aplikacji: zwolnij trochę pamięci albo wyjdź z trybu prywatnego. Dane z { $date }
# $days: how old the data is.
data-old =
    { $days ->
        [one] Dane sprzed { $days } dnia: zadzwoń, zanim pójdziesz.
        [few] Dane sprzed { $days } dni: zadzwoń, zanim pójdziesz.
        [many] Dane sprzed { $days } dni: zadzwoń, zanim pójdziesz.
       *[other] Dane sprzed { $days } dnia: zadzwoń, zanim pójdziesz.
    }
# $added, $changed: how many services near the person.
data-arrived =
    { $added ->
        [0] Blisko Ciebie: zmienione – { $changed }
       *[other]
            { $changed ->
                [0] Blisko Ciebie: nowe – { $added }
               *[other] Blisko Ciebie: nowe – { $added }, zmienione – { $changed }
            }
    }
check-data = Sprawdź teraz
changes-title = Co nowego blisko Ciebie
changes-added = Nowe
changes-changed = Zmienione
changes-none = Blisko Ciebie nie ma nic nowego.
auto-fetch-title = Kiedy nowe dane przychodzą same
auto-fetch-any = Przy każdym połączeniu: trochę danych, a gdy jest ich dużo, aplikacja najpierw zapyta
auto-fetch-unmetered = Tylko przez Wi-Fi
auto-fetch-never = Tylko na moją prośbę
auto-fetch-unknown = To urządzenie nie mówi, jakiego połączenia używa. Nowe dane przyjdą tylko na Twoją prośbę.

## Handing the data over

data-title = Dane i aktualizacje
share-data = Udostępnij dane
share-why = Przekaż najnowsze dane na inny telefon bez internetu. Dostaniesz plik; nic o Tobie nie mówi.
share-done = Gotowe. Na drugim telefonie otwórz tę stronę i dotknij „Odbierz dane”.
share-cancelled = Nic nie udostępniono.
share-nothing = Inny telefon nie mógłby sprawdzić tych danych. Najpierw pobierz nowsze.
share-impossible = Ten telefon nie może jeszcze udostępniać danych. Udostępnij je z komputera.
share-failed = Nie udało się utworzyć pliku. Sprawdź, czy są nowe dane, zwolnij trochę miejsca i spróbuj ponownie.
receive-data = Odbierz dane
receive-why = Wybierz plik .passi, który ktoś Ci dał. Aplikacja go sprawdza, więc plik może pochodzić od kogokolwiek.
# $added, $changed: how many services.
receive-arrived = Są nowe dane. Punkty pomocy: nowe – { $added }, zmienione – { $changed }.
receive-same = Masz już te dane.
receive-older = Twoje dane są nowsze niż ten plik. Zostają Twoje.
receive-refused = Ten plik jest uszkodzony albo ktoś go zmienił, więc aplikacja go nie przyjęła. Twoje dane zostają. Poproś o plik jeszcze raz.
receive-unreadable = Aplikacja nie może odczytać tego pliku. Wybierz plik, którego nazwa kończy się na .passi.
receive-other-feed = Ten plik jest dla innego regionu. Twoje dane zostają.
receive-newer-app = Ten plik wymaga nowszej aplikacji. Najpierw zaktualizuj aplikację.
receive-for-now = Nowe dane są, ale tylko do zamknięcia aplikacji: zwolnij trochę pamięci albo wyjdź z trybu prywatnego.
receive-not-kept = Brak miejsca na nowe dane. Zwolnij trochę miejsca i spróbuj ponownie.
receive-busy = Dane właśnie się aktualizują. Poczekaj minutę i spróbuj ponownie.
receive-no-feed = Ta aplikacja nie umie jeszcze sprawdzać plików. Twoje dane zostają.

## Listening

listen = Posłuchaj
# $text: what is heard.
listen-to = Posłuchaj: { $text }
listen-stop = Zatrzymaj głos
voice-missing = Ten telefon nie ma głosu dla tego języka. Dodaj go w ustawieniach telefonu: szukaj „zamiana tekstu na mowę”.

## How it looks

look-title = Wygląd
look-auto = Jak w telefonie
look-light = Jasny
look-dark = Ciemny
look-contrast = Wysoki kontrast
text-size-title = Wielkość tekstu
text-size-normal = Zwykły
text-size-large = Duży
text-size-largest = Bardzo duży
skip-to-content = Przejdź do treści

## Translations

machine-translated = Tłumaczenie automatyczne: nikt go jeszcze nie sprawdził.
machine-translated-short = Tłumaczenie automatyczne

## Why the search found it

# $word: the word, as it is written in our lists.
search-why = Znaleziono dzięki słowu „{ $word }”
# $word: the word most like the one that was typed.
search-similar = Może chodziło Ci o „{ $word }”?
search-needs-title = Potrzeby
search-kinds-title = Rodzaje pomocy
search-towns-title = Miejscowości
search-services-title = Pomoc
search-kind-note = Pokaż tylko ten rodzaj pomocy
search-begin = Pisz w swoim języku albo dotknij obrazka.
# $words: the words looked for.
cli-search-title = Szukano: { $words }

## Accessibility declaration

accessibility-title = Dostępność
accessibility-lead = Deklaracja dostępności: Passi ma być dostępne dla każdego, jak wymaga włoska ustawa nr 4 z 9 stycznia 2004 roku.
accessibility-status-title = Stan zgodności
accessibility-status = Passi jest częściowo zgodne z normą UNI CEI EN 301549 i z zasadami WCAG 2.2 na poziomie AA. Powody są opisane niżej.
accessibility-not-title = Co nie jest jeszcze dostępne
accessibility-not-map = Mapy nie da się odczytać na głos. Na liście jest to samo.
accessibility-not-source = Niektóre teksty są takie, jak napisało je źródło, po włosku. Mogą być trudne.
accessibility-not-voice = Nie każdy telefon ma głos dla każdego języka.
accessibility-not-translation = Wiele tłumaczeń zrobiła maszyna. Nikt ich jeszcze nie sprawdził.
accessibility-how-title = Jak powstała ta deklaracja
# $date: a day with its year.
accessibility-how = Samoocena twórców Passi, { $date }: testy automatyczne, obsługa samą klawiaturą i powiększony tekst. Osoby z niepełnosprawnościami jeszcze nie próbowały Passi.
accessibility-tell-title = Coś Ci przeszkodziło?
accessibility-tell-none = Instytucja, która publikuje Passi, nie podała jeszcze adresu do zgłoszeń.
accessibility-ombudsman = Jeśli po trzydziestu dniach nie masz odpowiedzi albo ona nie wystarcza, możesz napisać do rzecznika do spraw cyfrowych.
accessibility-ombudsman-link = Rzecznik do spraw cyfrowych (Difensore civico per il digitale)

## Guides

tab-guides = Poradniki
guides-title = Poradniki
guides-lead = Co zrobić, co zabrać, do których drzwi zapukać. Wszystko przeczytasz bez internetu.
# Stands on every guide.
guide-check = Przepisy się zmieniają. Zanim coś postanowisz, zapytaj w punkcie pomocy.
# $number: which step this is. $total: how many steps the guide has.
guide-step = Krok { $number } z { $total }
guide-bring = Co zabrać: dotknij tego, co masz gotowe
# $done: how many papers are ticked. $total: how many there are.
guide-ready = Gotowe: { $done } z { $total }
guide-clear = Usuń wszystkie zaznaczenia
guide-door = Znajdź najbliższy punkt pomocy
# $source: a law or an office, in Italian. $date: a day with its year.
guide-source = Źródło: { $source } ({ $date })
guide-sources = Skąd to wiemy
# $language: name of a language, such as “Italiano”.
guide-in-other-language = Tego poradnika nie ma jeszcze w Twoim języku. Jest w innym języku: { $language }.

## Saved

tab-saved = Zapisane
saved-title = Zapisane
saved-none = Nic tu jeszcze nie ma. Dotknij gwiazdki przy punkcie pomocy, a znajdziesz go tutaj, nawet bez internetu.
saved-services = Zapisane punkty pomocy
saved-lists = Dokumenty do przygotowania
# $name: name of a service, in Italian.
save-service = Zapisz: { $name }
# $name: name of a service, in Italian.
unsave-service = Usuń z zapisanych: { $name }
save = Zapisz
saved = Zapisano
# $date: a day with its year.
saved-gone = Tego punktu pomocy nie ma już w naszych danych. Data zapisania: { $date }. Zadzwoń, zanim pójdziesz.
my-note = Moja notatka
my-note-why = Tylko w tym telefonie. Nikt inny jej nie przeczyta, jeśli nikt inny nie używa tego telefonu.
note-kept = Notatka zapisana.
keep-failed = Nie udało się zapisać. Zwolnij trochę miejsca w telefonie i spróbuj ponownie.
keep-may-vanish = Ta przeglądarka może usunąć to, co zapisujesz. Zrób kopię albo zainstaluj aplikację.
copy-title = Kopia i usuwanie
copy-make = Zrób kopię
copy-what = Plik z tym, co masz zapisane: punkty pomocy, zaznaczenia, notatki, prośby o mediację i Twoja miejscowość. Trzymaj go w bezpiecznym miejscu: kto go otworzy, może go przeczytać.
copy-take = Przywróć z kopii
# $count: how many saved things the copy brought.
copy-taken = { $count ->
    [0] W kopii nie było nic nowego.
    [one] Przywrócono jedną rzecz.
    [few] Przywrócono { $count } rzeczy.
    [many] Przywrócono { $count } rzeczy.
   *[other] Przywrócono { $count } rzeczy.
}
copy-refused = Ten plik nie jest kopią Passi albo jest uszkodzony. Nic się nie zmieniło.
copy-newer = Ta kopia jest z nowszej wersji aplikacji. Zaktualizuj aplikację i spróbuj ponownie.
copy-done = Gotowe. Kopia jest w wybranym miejscu.
erase = Usuń wszystko
erase-why = Usuwa z tego telefonu: język, miejsce, zapisane punkty pomocy, notatki, zaznaczenia, zgłoszenia, prośby o mediację i mapy ulic. Nie można tego cofnąć.
erase-yes = Tak, usuń wszystko
erase-no = Nie, zostaw wszystko
erased = Wszystko usunięte.
erase-failed = Nie wszystko udało się usunąć. Zamknij aplikację, otwórz ją ponownie i spróbuj jeszcze raz.
privacy-saved = To, co zapisujesz, Twoje notatki, zaznaczenia, zgłoszenia i prośby o mediację zostają w tym telefonie. Wszystko możesz usunąć na stronie „Zapisane”.

## Leaving at once

quick-exit = Szybkie wyjście
quick-exit-why = Jedno dotknięcie i pojawia się przepis kulinarny, a ta strona nie zostawia śladów.
recipe-title = Torta al testo
recipe-lead = Płaski chleb z Umbrii, pieczony na patelni.
recipe-take-title = Co jest potrzebne
recipe-take = 500 g mąki, łyżka oleju, trochę soli, pół łyżki sody oczyszczonej, półtorej szklanki wody.
recipe-make-title = Jak to zrobić
recipe-make = Wymieszaj wszystko i zagniataj ciasto dziesięć minut. Odstaw je na pół godziny. Rozwałkuj na grubość palca. Piecz na gorącej patelni, po kilka minut z każdej strony.

## Something is wrong

report-title = Coś się nie zgadza
report-what = Co się nie zgadza?
report-closed = Już tego nie ma
report-moved = Jest w innym miejscu
report-phone = Numer telefonu
report-hours = Godziny otwarcia
report-other = Coś innego
report-words = Własnymi słowami, jeśli chcesz
report-anonymous = Nie podawaj imienia ani nazwiska. Przekazujemy tylko to zgłoszenie i numer wpisu.
report-keep = Przygotuj zgłoszenie
report-kept = Zgłoszenie jest gotowe. Wyślij je teraz albo później: czeka na stronie „Zapisane”.
report-waiting = Zgłoszenia do wysłania
report-mail = Wyślij e-mailem
report-share = Wyślij inną aplikacją
report-sent = Już wysłane
report-drop = Wyrzuć
report-no-address = W naszych danych nie ma jeszcze informacji, kto przyjmuje zgłoszenia. Możesz wysłać je inną aplikacją, na przykład do punktu pomocy, który znasz.
# $id: the number of a record.
report-subject = Passi: błąd we wpisie { $id }

## Passing a service on

share-service = Udostępnij
share-text = Jako tekst
share-qr = Jako kod QR
share-contact = Jako kontakt
share-appointment = Jako termin wizyty
share-qr-why = Kto skieruje na kod aparat telefonu, zobaczy nazwę, adres i telefon. Internet nie jest potrzebny.
share-given = Gotowe.
share-not-given = Nie udało się udostępnić. Spróbuj w inny sposób.
copy-text = Kopiuj tekst
copied = Skopiowano.
appointment-day = Dzień
appointment-time = Godzina
appointment-make = Dodaj do kalendarza
appointment-wrong = Wybierz dzień i godzinę, które jeszcze nie minęły.

## A Wi-Fi network that has Passi and no internet

portal-here = Passi jest tutaj, bez internetu.
# The address follows, such as http://passi.lan.
portal-browser = Otwórz przeglądarkę i wpisz:
portal-stay = Jeśli telefon zapyta, zostań w tej sieci Wi-Fi. Jeśli strona się nie otwiera, wyłącz dane komórkowe.
portal-open = Otwórz Passi tutaj
portal-apk = Pobierz aplikację na Androida
too-many-requests = Ten telefon poprosił o zbyt wiele naraz. Poczekaj minutę i spróbuj ponownie.
## A path, handed over

path-title = Moja ścieżka
path-none = Nie masz jeszcze ścieżki. W punkcie pomocy ktoś może ją dla Ciebie przygotować: dokąd iść, krok po kroku. Potem skieruj aparat telefonu na kod, który Ci pokaże.
path-mine-why = Jest tylko w tym telefonie. Jeśli chcesz, pokaż ją osobie, która pomoże Ci dalej. „Usuń wszystko” usuwa też ją.
# $date: a day with its year.
path-made = Przygotowano { $date }
# $done: how many steps are done. $total: how many there are.
path-progress = Zrobione: { $done } z { $total }
path-next = Następny
path-done = Zrobione
path-why = Po co
path-when = Kiedy
path-unknown = Tego punktu pomocy nie ma w danych tego telefonu. Oto, co podaje o nim ścieżka.
# Stands for the name of a service that somebody may have to hide.
path-appointment = Wizyta
path-code = Kod dla osoby, która pomoże Ci dalej
path-code-why = Zawiera wszystkie kroki i Twoje zaznaczenia. Dostanie je ten, kto skieruje na kod aparat telefonu.
path-delete = Usuń tę ścieżkę
path-delete-yes = Tak, usuń
path-prepared-title = Ktoś przygotował to dla Ciebie
path-prepared-ask = Zachować to w tym telefonie? Nikt inny tego nie dostanie.
path-keep = Zachowaj
path-keep-no = Nie, dziękuję
path-damaged = Kod został źle odczytany albo ktoś go zmienił. Skieruj aparat jeszcze raz albo poproś o kod ponownie.
path-newer = Ta ścieżka wymaga nowszej aplikacji. Zaktualizuj aplikację i jeszcze raz skieruj aparat na kod.
path-compose = Przygotuj ścieżkę
path-compose-lead = Dla osoby przed Tobą: dokąd iść, krok po kroku. Przechodzi z tego ekranu na jej telefon. Nie wpisuj imion ani nazwisk.
path-memory = Tutaj nic nie zostaje. Wszystko znika, gdy zamkniesz aplikację, i po kwadransie bez dotykania.
path-add = Dodaj do ścieżki
path-add-step = Dodaj krok
# $most: how many.
path-full = Ścieżka ma najwyżej { $most } kroków.
# $word: a neutral word for any appointment.
path-safety = To miejsce, które chroni ludzi. Ścieżka podaje tylko „{ $word }” i nazwę miejscowości: resztę przekaż tej osobie ustnie.
# $count: how many letters.
path-room = Pozostało liter: { $count }
path-too-long = Za długie na kod. Usuń kilka słów.
path-earlier = Wcześniej
path-later = Później
path-remove = Usuń
path-show = Pokaż kod
path-show-why = Osoba kieruje na ten kod aparat swojego telefonu: ścieżka otwiera się tam. Jeśli w telefonie jest już Passi, internet nie jest potrzebny.
path-file = Przekaż jako plik
privacy-path = Ścieżka, którą ktoś dla Ciebie przygotuje, zostaje tylko w Twoim telefonie. Tam, gdzie ją przygotowano, nic nie zostaje.

## Listening to a whole page

listen-page = Posłuchaj tej strony
listen-speed = Szybkość głosu
listen-slow = Wolno
listen-usual = Normalnie
listen-fast = Szybko
voice-how-android = Otwórz ustawienia telefonu i poszukaj „Zamiana tekstu na mowę”. Dotknij koła zębatego, potem „Zainstaluj dane głosowe” i wybierz swój język.
voice-how-ios = Otwórz „Ustawienia”, potem „Dostępność”, potem „Zawartość mówiona” (albo „Czytaj i mów”), potem „Głosy” i wybierz swój język.
voice-how-computer = Zainstaluj „speech-dispatcher” i głos dla swojego języka, na przykład „espeak-ng”.

## A totem

totem-here = Jesteś tutaj
# $name: what the place where the totem stands calls itself.
totem-here-name = Jesteś tutaj: { $name }
# Said to whoever passes by a totem.
totem-hello = Dzień dobry! Czego potrzebujesz?
totem-touch = Wybierz swój język
totem-nothing-kept = Nic z tego, co tu robisz, nie jest zapisywane.
# $minutes: how long the way takes on foot, in minutes.
totem-on-foot = około { $minutes } min pieszo
totem-still-there = Czy nadal tu jesteś?
totem-ends = Jeśli nie, ekran zacznie od nowa i usunie to, co zostało zrobione.
totem-stay = Tak, jestem
totem-finish = Koniec
totem-take = Weź to ze sobą
totem-print = Drukuj
totem-keyboard = Klawiatura
totem-key-space = Spacja
totem-key-delete = Usuń
totem-pin = PIN personelu
totem-pin-enter = Potwierdź
totem-pin-wrong = PIN jest błędny.
totem-pin-locked = Za dużo prób. Spróbuj ponownie za kilka minut.
totem-staff = Dla personelu
totem-leave = Zamknij Passi
totem-let-out = Klawisze i menu znów działają. Zamknij teraz przeglądarkę jej klawiszami.
