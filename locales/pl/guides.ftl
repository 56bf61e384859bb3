### Passi: the guides. Their facts are in assets/guides/facts.tsv.
### Machine translation, not yet reviewed by a person.

## First residence permit

guide-permit-first = Pierwsze zezwolenie na pobyt
guide-permit-first-about = Co zrobić po przyjeździe do Włoch; o swój przypadek zapytaj w punkcie pomocy.
step-permit-first-deadline = Policz dni: masz 8 dni roboczych
step-permit-first-deadline-text =
    Przyjeżdżasz spoza Unii Europejskiej na dłużej niż 3 miesiące?
    Potrzebujesz zezwolenia na pobyt (permesso di soggiorno): to dokument, z którym możesz tu mieszkać.
    Złóż wniosek w ciągu 8 dni roboczych od przyjazdu.
    Nie czekaj do ostatniego dnia.
    Zostajesz krócej? Zapytaj w biurze imigracyjnym policji (Questura), jaki dokument jest potrzebny.
step-permit-first-door = Sprawdź, dokąd iść
step-permit-first-door-text =
    Masz wizę rodzinną albo wizę do pracy na umowę?
    Idź do prefektury (Prefettura), do okienka dla imigrantów (Sportello Unico): tam przygotują wniosek do wysłania.
    Jeśli prosisz o azyl, idź do Questury.
    W innych przypadkach idzie się na pocztę albo do Questury.
    Najpierw zapytaj w punkcie pomocy.
step-permit-first-form = Poproś o pomoc przy wniosku
step-permit-first-form-text =
    Na poczcie poproś o „kit”: to koperta z formularzami i instrukcją.
    Patronat (patronato) to biuro, które za darmo pomaga wypełnić formularze.
    Niektóre gminy (Comune) też w tym pomagają.
    Zapytaj, jakie dokumenty są potrzebne w Twoim przypadku: praca, nauka, rodzina.
step-permit-first-post = Oddaj kopertę na poczcie
step-permit-first-post-text =
    Idź na pocztę, która ma okienko Sportello Amico: wniosek przyjmują tylko tam.
    Podpisz formularz i nie zaklejaj koperty.
    Znaczek skarbowy (marca da bollo) kosztuje 16 euro, a wysyłka 30 euro.
    Zwykle jest jeszcze jedna opłata: kwota bywa różna, zapytaj, ile zapłacisz.
    Dostaniesz potwierdzenie (ricevuta): zawsze miej je przy sobie.
step-permit-first-questura = Idź na wizytę w Questurze
step-permit-first-questura-text =
    Termin wizyty dostaniesz na poczcie albo listem do domu.
    Weź 4 takie same, aktualne zdjęcia.
    Weź oryginały wszystkich skopiowanych dokumentów.
    Na miejscu zrobią Ci zdjęcie i pobiorą odciski palców.
    Jeśli nie możesz przyjść, zawiadom Questurę przed tym dniem.
step-permit-first-wait = Czekaj i miej przy sobie potwierdzenie
step-permit-first-wait-text =
    Prawo daje 90 dni na odpowiedź, ale może ona przyjść później.
    Z potwierdzeniem możesz zostać we Włoszech, aż przyjdzie odpowiedź.
    Możesz też pracować, jeśli pozwala na to zezwolenie, o które prosisz.
    Na stronie policji (Polizia di Stato) sprawdzisz, co się dzieje z Twoim wnioskiem.

## Renew your permit

guide-permit-renewal = Przedłużenie zezwolenia
guide-permit-renewal-about = Jak na czas przedłużyć zezwolenie na pobyt; o swoje zezwolenie zapytaj w punkcie pomocy.
step-permit-renewal-when = Zacznij 90 dni wcześniej
step-permit-renewal-when-text =
    Sprawdź, do kiedy ważne jest Twoje zezwolenie (permesso di soggiorno).
    Złóż wniosek o przedłużenie co najmniej 90 dni przed tą datą.
    Ten przepis zmienił się w 2026 roku.
    Jeśli gdzieś widzisz inną liczbę, zapytaj w punkcie pomocy.
    Zostało mało czasu albo termin już minął? Idź od razu do punktu pomocy.
step-permit-renewal-papers = Przygotuj dokumenty
step-permit-renewal-papers-text =
    Biuro imigracyjne policji (Questura) jeszcze raz sprawdza, czy spełniasz warunki.
    Na przykład, czy nadal pracujesz albo się uczysz.
    Patronat (patronato) to biuro, które za darmo pomaga wypełnić formularze.
    Zapytaj tam, jakie dokumenty są Ci potrzebne.
step-permit-renewal-post = Złóż wniosek
step-permit-renewal-post-text =
    Jedne zezwolenia przedłuża się na poczcie, inne tylko w Questurze: zapytaj.
    Na poczcie szukaj okienka Sportello Amico.
    Podpisz formularz i nie zaklejaj koperty.
    Znaczek skarbowy (marca da bollo) kosztuje 16 euro, a wysyłka 30 euro.
    Zwykle jest jeszcze jedna opłata: kwota bywa różna, zapytaj, ile zapłacisz.
step-permit-renewal-questura = Idź na wizytę w Questurze
step-permit-renewal-questura-text =
    Termin wizyty dostaniesz na poczcie albo listem do domu.
    W Questurze znowu zrobią Ci zdjęcie i pobiorą odciski palców.
    Weź 4 zdjęcia i oryginały wszystkich skopiowanych dokumentów.
    Masz nowy adres albo telefon? Powiedz o tym w Questurze.
step-permit-renewal-wait = Zachowaj potwierdzenie i stare zezwolenie
step-permit-renewal-wait-text =
    Prawo daje 90 dni na odpowiedź, ale może ona przyjść później.
    Z potwierdzeniem (ricevuta) możesz zostać we Włoszech, aż przyjdzie odpowiedź.
    Możesz też pracować, jeśli pozwala na to Twoje zezwolenie.
    Z potwierdzeniem i starym zezwoleniem możesz pojechać do swojego kraju.
    Przed podróżą zapytaj w Questurze.
step-permit-renewal-no = Jeśli odmówią, poszukaj pomocy
step-permit-renewal-no-text =
    Mogą Ci odmówić.
    Możesz się odwołać (ricorso): wtedy sędzia sprawdza decyzję.
    Od razu poszukaj pomocy prawnej, nie czekaj.
    Weź ze sobą list z odpowiedzią.

## Bring your family to Italy

guide-permit-family = Sprowadzenie rodziny do Włoch
guide-permit-family-about = Jak rodzina może do Ciebie przyjechać; przepisy się zmieniają, zawsze pytaj w punkcie pomocy.
step-permit-family-who = Sprawdź, kto może przyjechać
step-permit-family-who-text =
    Nazywa się to łączenie rodzin (ricongiungimento familiare): rodzina przyjeżdża, żeby z Tobą mieszkać.
    Potrzebujesz zezwolenia na pobyt (permesso di soggiorno) na co najmniej 1 rok.
    Wniosek możesz złożyć dla męża lub żony i dla dzieci poniżej 18 lat.
    Dla dzieci potrzebna jest zgoda drugiego rodzica.
    W sprawie rodziców albo dorosłych dzieci zapytaj w punkcie pomocy.
step-permit-family-years = Policz lata we Włoszech
step-permit-family-years-text =
    Dla męża lub żony potrzebne są 2 lata legalnego pobytu we Włoszech, bez przerw.
    Dla dzieci niepełnoletnich te 2 lata nie są potrzebne.
    Nie są też potrzebne, jeśli masz azyl albo ochronę uzupełniającą (protezione sussidiaria).
    W takim przypadku inne zasady też mogą się różnić: zapytaj.
step-permit-family-home = Poproś o zaświadczenie o mieszkaniu
step-permit-family-home-text =
    Potrzebujesz zaświadczenia z gminy (Comune): po włosku to idoneità dell’alloggio.
    Mówi ono, że mieszkanie jest odpowiednie dla Twojej rodziny.
    Gmina sprawdza też, ile osób w nim mieszka.
    Zapytaj, ile to kosztuje i jak długo się czeka.
step-permit-family-apply = Złóż wniosek przez internet
step-permit-family-apply-text =
    Wniosek idzie do prefektury (Prefettura) tam, gdzie mieszkasz, do okienka dla imigrantów (Sportello Unico).
    Składasz go przez internet: logujesz się przez SPID albo elektroniczny dowód (carta d’identità elettronica).
    Musisz pokazać zezwolenie oraz dokumenty o dochodzie i mieszkaniu.
    Dochód to pieniądze, które zarabiasz: zapytaj, ile trzeba mieć w tym roku.
    Jeśli to trudne, poproś o pomoc w patronacie (patronato): to biuro pomocy z wnioskami.
step-permit-family-answer = Czekaj na zgodę (nulla osta)
step-permit-family-answer-text =
    Nulla osta to zgoda prefektury.
    Prawo daje 150 dni na odpowiedź.
    Potem rodzina prosi o wizę we włoskiej ambasadzie albo konsulacie.
    Najpierw zapytaj w konsulacie, jakie zaświadczenia są potrzebne.
step-permit-family-arrive = Po przyjeździe idźcie do prefektury
step-permit-family-arrive-text =
    W ciągu 8 dni Twoja rodzina idzie do okienka Sportello Unico.
    Tam sprawdzą wizę i przygotują wniosek o zezwolenie.
    Dadzą też kod podatkowy (codice fiscale): używa się go we wszystkich sprawach.
    Potem wniosek wysyła się z poczty.
    Poproś o termin wizyty, gdy tylko rodzina przyjedzie.

## Change your type of permit

guide-permit-conversion = Zmiana rodzaju zezwolenia
guide-permit-conversion-about = Jak przejść, na przykład, z nauki na pracę; zawsze pytaj w punkcie pomocy.
step-permit-conversion-need = Sprawdź, czy musisz je zmienić
step-permit-conversion-need-text =
    Zmiana rodzaju zezwolenia na pobyt (permesso di soggiorno) to po włosku conversione.
    Zezwolenie z powodu pracy albo rodzinne jest ważne też dla innych dozwolonych zajęć.
    Zezwolenie rodzinne już pozwala pracować.
    Nie każde zezwolenie można zmienić na zezwolenie z powodu pracy: najpierw zapytaj.
step-permit-conversion-study = Przejdź z nauki na pracę
step-permit-conversion-study-text =
    Zezwolenie z powodu nauki można zmienić na zezwolenie z powodu pracy.
    Wniosek możesz złożyć przez cały rok, bez limitu miejsc.
    Złóż go, zanim Twoje zezwolenie straci ważność.
    Trwa Twoje szkolenie albo staż? Najpierw trzeba je skończyć.
step-permit-conversion-job = Znajdź legalną pracę
step-permit-conversion-job-text =
    Potrzebujesz umowy pobytowej (contratto di soggiorno).
    To umowa między Tobą a pracodawcą.
    Do pracy na własny rachunek potrzebny jest inny dokument: zapytaj, jaki.
    Nikomu nie płać za to, żeby dostać umowę.
    Jeśli ktoś Cię wykorzystuje, zadzwoń pod 800 290 290: to nic nie kosztuje.
step-permit-conversion-apply = Najpierw poproś o zgodę prefekturę
step-permit-conversion-apply-text =
    Żeby przejść na pracę, zacznij od prefektury (Prefettura).
    Okienko dla imigrantów (Sportello Unico) wydaje zgodę (nulla osta).
    Zapytaj, jak wysłać wniosek i jakie dokumenty są potrzebne.
    Zrób to, póki zezwolenie jest jeszcze ważne.
step-permit-conversion-questura = Potem idź do Questury
step-permit-conversion-questura-text =
    Gdy masz zgodę, poproś o nowe zezwolenie w biurze imigracyjnym policji (Questura).
    Zapytaj, czy trzeba użyć zestawu z poczty („kit”).
    Jeśli zezwolenie jest jeszcze ważne, nie płacisz opłaty za zezwolenie (contributo).
    Zapytaj, jakie są inne koszty.
step-permit-conversion-wait = Czekaj i miej przy sobie potwierdzenie
step-permit-conversion-wait-text =
    Prawo daje 90 dni na odpowiedź, ale może ona przyjść później.
    Z potwierdzeniem (ricevuta) możesz tu legalnie zostać i pracować, aż przyjdzie odpowiedź.
    Pokaż potwierdzenie także pracodawcy.
    Jeśli przyjdzie odmowa, od razu poszukaj pomocy prawnej.

## Doctor and care

guide-health = Lekarz i leczenie
guide-health-about = Lekarz i leczenie, także bez zezwolenia na pobyt; zapytaj w urzędzie zdrowia (USL).
step-health-emergency = W niebezpieczeństwie dzwoń na 112
step-health-emergency-text =
    Jeśli czyjeś życie jest w niebezpieczeństwie, zadzwoń na 112.
    Powiedz, gdzie jesteś i co się dzieje.
    Jeśli mówisz w innym języku, od razu powiedz, w jakim.
step-health-register = Zapisz się do służby zdrowia
step-health-register-text =
    Publiczna służba zdrowia (SSN) leczy Cię tak samo jak Włochów.
    Zapisujesz się, jeśli pracujesz albo jesteś w rejestrze urzędu pracy (centro per l’impiego).
    Także wtedy, gdy masz albo przedłużasz zezwolenie (permesso di soggiorno) z powodu rodziny lub azylu.
    Idź do USL tam, gdzie masz meldunek (residenza), a jeśli go nie masz – tam, gdzie mieszkasz.
    Masz inne zezwolenie albo paszport kraju Unii Europejskiej? Zapytaj, czy się płaci.
step-health-doctor = Wybierz lekarza
step-health-doctor-text =
    Po zapisaniu się masz lekarza rodzinnego (medico di famiglia).
    Dzieci mają lekarza dziecięcego (pediatra).
    Karta zdrowia (tessera sanitaria) przychodzi do domu.
    Członkowie rodziny na Twoim utrzymaniu, którzy mają zezwolenie, leczą się tak samo.
    Twoje dzieci mają opiekę lekarską od urodzenia.
step-health-night = Znajdź lekarza w nocy
step-health-night-text =
    Twój lekarz nie przyjmuje, a to nie jest nagły wypadek?
    Poszukaj lekarza na noce i święta (guardia medica).
    Tutaj znajdziesz adresy i telefony.
    Zadzwoń, zanim pójdziesz.
step-health-no-permit = Lecz się także bez zezwolenia
step-health-no-permit-text =
    Nawet bez zezwolenia masz prawo do leczenia pilnego i niezbędnego.
    Niezbędne znaczy: bez niego Twój stan z czasem się pogarsza.
    Poproś w USL o kod STP: jest dla osób bez zezwolenia.
    Kod jest ważny 6 miesięcy i można go przedłużyć.
    Kto Cię leczy, nie może Cię zgłosić władzom za to, że nie masz zezwolenia.
step-health-mother-child = Idź do poradni kobiet i rodzin
step-health-mother-child-text =
    Ta poradnia (consultorio) jest dla kobiet i rodzin.
    W ciąży masz taką samą opiekę lekarską jak Włoszki, także bez zezwolenia.
    Dzieci niepełnoletnie można zapisać także bez zezwolenia.
    Dzięki temu mogą mieć swojego pediatrę albo lekarza.
    Jeśli Ci odmówią, poproś o wsparcie w punkcie pomocy.

## Finding work

guide-job = Szukanie pracy
guide-job-about = Jak szukać pracy; swój przypadek sprawdź w punkcie pomocy.
step-job-can-work = Sprawdź, czy możesz pracować
step-job-can-work-text =
    Pokaż swoje zezwolenie na pobyt (permesso di soggiorno) w punkcie pomocy.
    Zapytaj, czy z tym zezwoleniem możesz pracować.
    Kto czeka na odpowiedź w sprawie azylu, ma osobne zasady: zapytaj, kiedy możesz zacząć.
step-job-register = Idź do urzędu pracy
step-job-register-text =
    Urząd pracy (centro per l’impiego) to publiczny urząd, który pomaga znaleźć pracę.
    Tam oświadczasz, że nie masz pracy i szukasz jej od zaraz.
    To oświadczenie nazywa się DID.
    Z DID możesz korzystać z usług urzędu.
    Zapytaj, jak je złożyć i jakie dokumenty są potrzebne.
step-job-cv = Napisz CV
step-job-cv-text =
    CV (curriculum) to kartka z informacjami o Tobie.
    Wpisz swoje miejsca pracy, szkoły i języki.
    Dopisz też pracę w swoim kraju.
    Jeśli potrzebujesz pomocy, zapytaj tutaj.
step-job-search = Szukaj w kilku miejscach
step-job-search-text =
    Zapytaj o oferty w urzędzie pracy.
    Zanieś CV do agencji pracy.
    Z reguły agencja nie może Cię prosić o pieniądze.
    Chcą pieniędzy albo paszportu? Zatrzymaj się i poproś o pomoc.
step-job-contract = Przeczytaj, zanim podpiszesz
step-job-contract-text =
    Zanim zaczniesz pracę, pracodawca musi dać Ci dokument na piśmie.
    To umowa albo kopia zgłoszenia, że Cię zatrudniają.
    Jeśli nie rozumiesz, pokaż go w związku zawodowym (sindacato).
    Związek zawodowy broni pracowników.
    Zawsze zachowaj kopię.
step-job-lost-job = Po utracie pracy działaj od razu
step-job-lost-job-text =
    Przez utratę pracy nie tracisz zezwolenia.
    Od razu idź do urzędu pracy.
    Jeśli masz zezwolenie z powodu pracy, możesz być w rejestrze urzędu co najmniej 1 rok.
    Z zezwoleniem sezonowym jest inaczej.
    Zapytaj w biurze pomocy (patronato), czy należą Ci się pieniądze.

## Your rights at work

guide-job-rights = Twoje prawa w pracy
guide-job-rights-about = Zasady dla osób, które pracują; o swoją umowę zapytaj w związku zawodowym.
step-job-rights-equal = Poznaj swoje prawa
step-job-rights-equal-text =
    Z ważnym zezwoleniem na pobyt (permesso di soggiorno) masz takie same prawa jak włoscy pracownicy.
    Jeśli odmawiają Ci pracy tylko dlatego, że jesteś z innego kraju, to dyskryminacja.
    Związek zawodowy (sindacato) broni pracowników.
    Wejdź i opowiedz o swojej sprawie.
step-job-rights-hours = Zapisuj swoje godziny
step-job-rights-hours-text =
    Codziennie zapisuj, kiedy zaczynasz i kiedy kończysz pracę.
    Średnio pracujesz najwyżej 48 godzin w tygodniu, razem z nadgodzinami.
    W ciągu każdych 24 godzin masz 11 godzin odpoczynku z rzędu.
    Z reguły co 7 dni masz 24 godziny wolne.
    W niektórych zawodach zasady są inne: zapytaj.
step-job-rights-pay = Sprawdź wypłatę
step-job-rights-pay-text =
    Razem z pieniędzmi dostajesz odcinek wypłaty (busta paga): widać na nim, jak ją policzono.
    Z reguły pracodawca nie może dać Ci wypłaty gotówką.
    Podpis na odcinku wypłaty nie jest dowodem, że Ci zapłacono.
    Jeśli pracujesz u jakiejś rodziny w domu, zasady są inne.
    Zachowaj wszystkie odcinki wypłaty.
step-job-rights-holidays = Weź urlop
step-job-rights-holidays-text =
    Urlop (ferie) to dni wolne i płatne.
    Masz co najmniej 4 tygodnie urlopu w roku.
    Nie możesz zrezygnować z odpoczynku ani z urlopu.
    Jeśli zachorujesz, od razu zawiadom pracodawcę.
step-job-rights-no-contract = Nie masz umowy? Poproś o pomoc
step-job-rights-no-contract-text =
    Za pracę należy Ci się zapłata, nawet jeśli pracodawca łamie przepisy.
    Zapisuj dni, godziny, miejsce i nazwiska.
    Inspekcja pracy (Ispettorato del lavoro) przyjmuje zgłoszenia i zachowuje je w tajemnicy.
    Najpierw poradź się w punkcie pomocy prawnej albo w związku zawodowym.
    Zrób tak przede wszystkim wtedy, gdy nie masz zezwolenia.
step-job-rights-danger = Zadzwoń, jeśli Ci grożą
step-job-rights-danger-text =
    Jeśli zabierają Ci dokumenty, wypłatę albo wolność, nie zostawaj bez pomocy.
    Zadzwoń pod 800 290 290: za darmo, bez podawania nazwiska, 24 godziny na dobę.
    Rozmawiają w kilku językach.
    Kobieta, która doświadcza przemocy, może zadzwonić pod 1522.
    Jeśli grozi Ci coś w tej chwili, zadzwoń na 112.

## Home and residence

guide-housing = Mieszkanie i meldunek
guide-housing-about = Wynajem, umowa i meldunek: zanim coś podpiszesz, zapytaj w punkcie pomocy.
step-housing-search = Szukaj ostrożnie
step-housing-search-text =
    Zapytaj w biurach pomocy mieszkaniowej i w stowarzyszeniach.
    Obejrzyj mieszkanie, zanim zapłacisz.
    Nie wysyłaj pieniędzy komuś, kogo nie znasz osobiście.
    Jeśli odmawiają Ci mieszkania tylko dlatego, że jesteś z innego kraju, to dyskryminacja.
    Wtedy poszukaj pomocy prawnej.
step-housing-contract = Poproś o umowę na piśmie
step-housing-contract-text =
    Umowa najmu musi być na piśmie.
    Właściciel rejestruje ją w ciągu 30 dni, a potem Cię o tym zawiadamia.
    Rejestracja znaczy: państwo wie, że ta umowa istnieje.
    Wyższy czynsz niż ten zarejestrowany jest nieważny.
    Za każdym razem, gdy płacisz, poproś o pokwitowanie.
step-housing-deposit = Sprawdź kaucję
step-housing-deposit-text =
    Kaucja to zabezpieczenie dla właściciela.
    Prawo mówi: najwyżej tyle, ile czynsz za 3 miesiące.
    Poproś o pokwitowanie.
    Zrób zdjęcia mieszkania, zanim się wprowadzisz.
step-housing-host = Poproś gospodarza, żeby zgłosił pobyt
step-housing-host-text =
    Kto daje Ci mieszkanie albo Cię gości, musi zawiadomić policję.
    Tam, gdzie nie ma policji, zawiadamia gminę (Comune).
    Robi to na piśmie w ciągu 48 godzin, nawet jeśli to ktoś z rodziny.
    Poproś o kopię tego pisma.
step-housing-residence = Zamelduj się
step-housing-residence-text =
    Meldunek (residenza) to zapis, gdzie mieszkasz: jest potrzebny, żeby dostać dowód (carta d’identità) i pomoc.
    Idź do biura meldunkowego (anagrafe) w gminie w ciągu 20 dni od przeprowadzki.
    Wpiszą Cię w ciągu 2 dni roboczych, a potem to sprawdzą.
    Jeśli zajmujesz mieszkanie bez prawa do niego, nie możesz się tam zameldować.
    Jeśli nie masz mieszkania, zapytaj, jak mimo to dostać meldunek.
step-housing-renew = Po przedłużeniu znów idź do gminy
step-housing-renew-text =
    Masz już przedłużone zezwolenie na pobyt (permesso di soggiorno)?
    W ciągu 60 dni powiedz w gminie, że nadal tam mieszkasz.
    Weź nowe zezwolenie.
    Jeśli tego nie zrobisz, możesz stracić meldunek.

## School and Italian

guide-school = Szkoła i język włoski
guide-school-about = Szkoła dla dzieci i włoski dla Ciebie; zapytaj o terminy i koszty.
step-school-enrol = Zapisz dzieci do szkoły
step-school-enrol-text =
    Każde dziecko ma prawo do szkoły, nawet bez zezwolenia na pobyt (permesso di soggiorno).
    Nauka jest obowiązkowa przez co najmniej 10 lat.
    Dzieci możesz zapisać w dowolnym momencie roku.
    Idź do najbliższej szkoły.
step-school-papers = Weź dokumenty, które masz
step-school-papers-text =
    Nawet jeśli brakuje dokumentów, szkoła zapisze Twoje dziecko.
    W szkole obowiązkowej nie musisz pokazywać zezwolenia.
    Do wielu pierwszych klas wniosek składa się przez internet.
    Jeśli nie masz kodu podatkowego (codice fiscale), złóż wniosek w szkole.
step-school-class = Porozmawiaj z nauczycielami
step-school-class-text =
    Z reguły dziecko idzie do klasy zgodnej z wiekiem.
    Szkoła patrzy też na to, co dziecko już umie.
    Opowiedz, czego dziecko się uczyło.
    Poproś o pomoc z włoskim, obiadami, książkami i autobusem.
step-school-cpia = Ucz się włoskiego w CPIA
step-school-cpia-text =
    CPIA to publiczna szkoła dla dorosłych.
    Możesz się tam uczyć włoskiego, nawet jeśli masz już dyplom.
    Kursy dochodzą co najmniej do poziomu A2: to prosty włoski.
    Zapytaj, kiedy się zapisać i czy się płaci.
step-school-diploma = Zdobądź pierwszy dyplom
step-school-diploma-text =
    Licenza media to pierwszy włoski dyplom szkolny.
    W CPIA możesz go zdobyć jako osoba dorosła.
    Jeśli go nie masz, możesz się zapisać już w wieku 16 lat.
    Zapytaj też o wieczorową szkołę średnią.
step-school-nearby = Poszukaj innych kursów w pobliżu
step-school-nearby-text =
    Zapytaj w stowarzyszeniach i bibliotekach, czy mają kursy.
    Zapytaj, czy są za darmo.
    Mów trochę po włosku każdego dnia: to bardzo pomaga.

## Be part of the community

guide-community = Życie wśród ludzi
guide-community-about = Miejsca, gdzie poznasz ludzi; godziny i ceny się zmieniają, zapytaj, zanim pójdziesz.
step-community-library = Zajrzyj do biblioteki
step-community-library-text =
    Biblioteka to spokojne miejsce do czytania i nauki.
    Poproś o łatwe książki albo o książki w swoim języku.
    Zapytaj, jak dostać kartę i czy jest za darmo.
    Zapytaj, czy jest internet.
step-community-sport = Spróbuj sportu i innych zajęć
step-community-sport-text =
    Sport, muzyka i teatr pomagają znaleźć przyjaciół.
    Przy krótkich zajęciach urzędy nie pytają o zezwolenie na pobyt (permesso di soggiorno).
    Jeśli chcesz grać w drużynie, zapytaj, jakie dokumenty są potrzebne.
step-community-groups = Poznaj stowarzyszenia
step-community-groups-text =
    Kto ma zezwolenie, bierze udział w życiu swojego miasta.
    Znajdź stowarzyszenie blisko siebie.
    Idź na spotkanie, choćby tylko po to, żeby posłuchać.
    Idź, nawet jeśli słabo mówisz po włosku.
step-community-volunteer = Pomagaj w wolontariacie
step-community-volunteer-text =
    W wolontariacie pomaga się innym bez zapłaty.
    Stowarzyszenie zwraca tylko te wydatki, które udowodnisz.
    Ubezpiecza Cię od wypadków w czasie, gdy pomagasz.
    Jeśli firma chce Twojej pracy za darmo, najpierw zapytaj w związku zawodowym (sindacato).
step-community-civil-service = Spróbuj służby społecznej (servizio civile)
step-community-civil-service-text =
    To projekt dla młodych od 18 do 28 lat.
    Co miesiąc dostajesz pieniądze: zapytaj, ile.
    Mogą się zgłosić także cudzoziemcy z ważnym zezwoleniem.
    Udział nie przedłuża ważności zezwolenia.
    Zapytaj, kiedy można złożyć wniosek.
step-community-meetings = Chodź na spotkania w gminie
step-community-meetings-text =
    Zapytaj w gminie (Comune), jakie są spotkania i imprezy.
    Zapytaj, czy jest grupa cudzoziemców, która rozmawia z gminą.
    Twój głos się liczy.

## Papers to bring

item-passport = Ważny paszport
item-passport-copy = Kserokopia paszportu
item-reason-papers = Dokumenty zależnie od powodu pobytu: praca, nauka, rodzina
item-tax-code = Kod podatkowy (codice fiscale), jeśli już go masz
item-home-proof = Dokument o tym, gdzie mieszkasz, jeśli o niego proszą
item-kit-forms = Formularze z zestawu („kit”), wypełnione i podpisane
item-stamp = Znaczek skarbowy (marca da bollo) ze sklepu tytoniowego
item-appointment = Kartka z terminem wizyty
item-receipt = Potwierdzenie złożenia wniosku (ricevuta)
item-photos = 4 zdjęcia do dokumentów, takie same i aktualne
item-originals = Oryginały wszystkich skopiowanych dokumentów
item-permit-copy = Kserokopia zezwolenia na pobyt
item-old-permit = Stare zezwolenie na pobyt
item-decision-letter = List z odpowiedzią
item-home-contract = Umowa na mieszkanie, jeśli o nią proszą
item-permit = Zezwolenie na pobyt albo potwierdzenie wniosku
item-income-papers = Dokumenty o tym, ile zarabiasz
item-housing-certificate = Zaświadczenie o mieszkaniu (idoneità dell’alloggio)
item-family-proof = Dokumenty o tym, kto jest Twoją rodziną, jeśli o nie proszą
item-visa-passport = Paszport z wizą
item-clearance = Zgoda prefektury (nulla osta)
item-work-contract = Umowa o pracę albo oferta pracy
item-identity = Paszport albo dowód tożsamości
item-address = Twój adres
item-cv = CV, kilka egzemplarzy
item-payslips = Odcinki wypłaty (busta paga) i umowa
item-work-notes = Kartka: dni, godziny, miejsce i nazwiska
item-home-paper = Umowa najmu albo pismo od gospodarza
item-new-permit = Nowe zezwolenie na pobyt
item-child-papers = Dokumenty dziecka
item-school-reports = Świadectwa szkolne albo dyplomy, także z innych krajów
