### Passi: the guides. Their facts are in assets/guides/facts.tsv.
### Machine translation, not yet reviewed by a person.

## First residence permit

guide-permit-first = Primul permis de ședere
guide-permit-first-about = Ce faci când ajungi în Italia; pentru cazul tău întreabă la un ghișeu de ajutor.
step-permit-first-deadline = Numără zilele: sunt 8 zile lucrătoare
step-permit-first-deadline-text =
    Vii din afara Uniunii Europene și stai mai mult de 3 luni?
    Ai nevoie de permisul de ședere (permesso di soggiorno), actul cu care poți locui aici.
    Cere-l în cel mult 8 zile lucrătoare de la sosire.
    Nu aștepta ultima zi.
    Dacă stai mai puțin, întreabă la poliția pentru străini (Questura) ce act îți trebuie.
step-permit-first-door = Vezi unde trebuie să mergi
step-permit-first-door-text =
    Ai viză pentru familie sau pentru muncă cu contract?
    Mergi la Prefectură (Prefettura), la ghișeul unic (Sportello Unico): acolo îți pregătesc cererea pe care o trimiți prin poștă.
    Dacă ceri azil, mergi la Questura.
    În celelalte cazuri se merge la poștă sau la Questura.
    Întreabă întâi la un ghișeu de ajutor.
step-permit-first-form = Cere ajutor pentru cerere
step-permit-first-form-text =
    La poștă cere kitul: un plic cu formulare și instrucțiuni.
    Biroul numit patronato te ajută gratuit cu formularele.
    Te ajută și unele primării (Comune).
    Întreabă ce acte îți trebuie pentru motivul tău: muncă, studii, familie.
step-permit-first-post = Du plicul la poștă
step-permit-first-post-text =
    Mergi la un oficiu poștal cu ghișeu special (Sportello Amico): cererea se depune numai acolo.
    Semnează formularul și lasă plicul deschis.
    Timbrul fiscal (marca da bollo) costă 16 euro, iar trimiterea 30 de euro.
    De obicei plătești și o taxă: suma diferă, întreabă cât e.
    Primești o chitanță (ricevuta): ține-o mereu la tine.
step-permit-first-questura = Mergi la programarea de la Questura
step-permit-first-questura-text =
    La poștă îți spun ziua sau primești o scrisoare acasă.
    Adu 4 poze identice și recente.
    Adu originalul pentru fiecare copie.
    Acolo îți fac poză și îți iau amprentele.
    Dacă nu poți merge, anunță dinainte Questura.
step-permit-first-wait = Așteaptă cu chitanța
step-permit-first-wait-text =
    Legea dă 90 de zile pentru răspuns, dar poate dura mai mult.
    Cu chitanța poți rămâne în Italia până la răspuns.
    Poți și să lucrezi, dacă permisul pe care îl ceri îți dă voie.
    Pe site-ul Poliției vezi în ce stadiu este cererea ta.

## Renew your permit

guide-permit-renewal = Reînnoirea permisului
guide-permit-renewal-about = Cum ceri reînnoirea la timp; pentru permisul tău întreabă la un ghișeu de ajutor.
step-permit-renewal-when = Începe cu 90 de zile înainte
step-permit-renewal-when-text =
    Uită-te pe permisul de ședere (permesso di soggiorno) ca să vezi când expiră.
    Cere reînnoirea cu cel puțin 90 de zile înainte.
    Regula s-a schimbat în 2026.
    Dacă citești alt număr, întreabă la un ghișeu de ajutor.
    Dacă mai e puțin timp sau a expirat deja, mergi imediat la un ghișeu de ajutor.
step-permit-renewal-papers = Pregătește actele
step-permit-renewal-papers-text =
    Poliția pentru străini (Questura) verifică din nou condițiile permisului.
    De exemplu, dacă încă lucrezi sau înveți.
    Biroul numit patronato te ajută gratuit cu formularele.
    Întreabă acolo ce acte îți trebuie ție.
step-permit-renewal-post = Depune cererea
step-permit-renewal-post-text =
    Unele permise se reînnoiesc la poștă, altele numai la Questura: întreabă.
    La poștă caută ghișeul special (Sportello Amico).
    Semnează formularul și lasă plicul deschis.
    Timbrul fiscal (marca da bollo) costă 16 euro, iar trimiterea 30 de euro.
    De obicei plătești și o taxă: suma diferă, întreabă cât e.
step-permit-renewal-questura = Mergi la programarea de la Questura
step-permit-renewal-questura-text =
    La poștă îți spun ziua sau primești o scrisoare acasă.
    La Questura îți fac din nou poză și îți iau amprentele.
    Adu 4 poze și originalul pentru fiecare copie.
    Dacă ți-ai schimbat locuința sau numărul de telefon, spune la Questura.
step-permit-renewal-wait = Păstrează chitanța și permisul vechi
step-permit-renewal-wait-text =
    Legea dă 90 de zile pentru răspuns, dar poate dura mai mult.
    Cu chitanța (ricevuta) poți rămâne în Italia până la răspuns.
    Poți și să lucrezi, dacă permisul tău îți dă voie.
    Cu chitanța și permisul vechi poți merge în țara ta.
    Înainte de călătorie întreabă la Questura.
step-permit-renewal-no = Dacă răspunsul e nu, cere ajutor
step-permit-renewal-no-text =
    Răspunsul poate fi nu.
    Poți face recurs (ricorso): un judecător verifică decizia.
    Caută imediat ajutor juridic, nu aștepta.
    Adu scrisoarea pe care ai primit-o.

## Bring your family to Italy

guide-permit-family = Adu-ți familia în Italia
guide-permit-family-about = Cum poate veni familia ta; regulile se schimbă, întreabă mereu la un ghișeu de ajutor.
step-permit-family-who = Vezi cine poate veni
step-permit-family-who-text =
    Se numește reîntregirea familiei (ricongiungimento familiare): familia vine să locuiască cu tine.
    Îți trebuie un permis de ședere (permesso di soggiorno) de cel puțin 1 an.
    Poți face cerere pentru soț sau soție și pentru copiii sub 18 ani.
    Pentru copii trebuie și acordul celuilalt părinte.
    Pentru părinți sau copii adulți, întreabă la un ghișeu de ajutor.
step-permit-family-years = Numără anii petrecuți în Italia
step-permit-family-years-text =
    Pentru soț sau soție trebuie să fi stat legal în Italia 2 ani, fără întrerupere.
    Pentru copiii minori nu se cer cei 2 ani.
    Nu se cer nici dacă ai azil sau protecție subsidiară.
    În acest caz pot fi diferite și alte reguli: întreabă.
step-permit-family-home = Cere certificatul locuinței
step-permit-family-home-text =
    Îți trebuie un certificat de la primărie (Comune): idoneità dell’alloggio.
    Arată că locuința este potrivită pentru familia ta.
    Primăria verifică și câte persoane locuiesc acolo.
    Întreabă cât costă și cât durează.
step-permit-family-apply = Fă cererea online
step-permit-family-apply-text =
    Cererea merge la Prefectura (Prefettura) din zona unde locuiești, la ghișeul unic (Sportello Unico).
    Se face online, cu acces digital: SPID sau carte de identitate electronică.
    Trebuie să arăți permisul, venitul și locuința.
    Venitul este cât câștigi: întreabă cât trebuie anul acesta.
    Dacă e greu, mergi la un birou de ajutor (patronato).
step-permit-family-answer = Așteaptă acordul (nulla osta)
step-permit-family-answer-text =
    Nulla osta înseamnă că Prefectura spune da.
    Legea dă 150 de zile pentru răspuns.
    Apoi familia cere viza la ambasada sau la consulatul Italiei.
    Întreabă întâi la consulat ce certificate trebuie.
step-permit-family-arrive = După sosire, mergeți la Prefectură
step-permit-family-arrive-text =
    În cel mult 8 zile de la sosire, familia ta merge la ghișeul unic.
    Acolo verifică viza și pregătesc cererea de permis.
    Dau și codul fiscal (codice fiscale), un cod pe care îl folosești la toate.
    Apoi cererea se trimite de la poștă.
    Cere programarea imediat ce sosesc.

## Change your type of permit

guide-permit-conversion = Schimbarea tipului de permis
guide-permit-conversion-about = Cum treci, de exemplu, de la studii la muncă; întreabă mereu la un ghișeu de ajutor.
step-permit-conversion-need = Vezi dacă trebuie să îl schimbi
step-permit-conversion-need-text =
    Schimbarea tipului de permis de ședere (permesso di soggiorno) se numește conversione.
    Permisele pentru muncă sau familie sunt bune și pentru alte activități permise.
    Cu permisul pentru familie poți lucra deja.
    Nu orice permis se poate schimba în permis de muncă: întreabă întâi.
step-permit-conversion-study = Treci de la studii la muncă
step-permit-conversion-study-text =
    Permisul pentru studii poate deveni permis pentru muncă.
    Îl poți cere tot anul, fără limită de locuri.
    Cere-l înainte să expire permisul tău.
    Dacă faci un curs de formare sau un stagiu (tirocinio), termină-l întâi.
step-permit-conversion-job = Găsește un loc de muncă legal
step-permit-conversion-job-text =
    Îți trebuie contractul de ședere (contratto di soggiorno).
    Este înțelegerea dintre tine și angajator.
    Ca să lucrezi pe cont propriu trebuie alt act: întreabă care.
    Nu plăti pe nimeni ca să primești un contract.
    Dacă te exploatează cineva, sună la 800 290 290: e gratuit.
step-permit-conversion-apply = Întâi cere la Prefectură
step-permit-conversion-apply-text =
    Ca să treci la muncă, mergi întâi la Prefectură (Prefettura).
    Ghișeul unic (Sportello Unico) dă acordul (nulla osta), adică spune da.
    Întreabă cum se trimite cererea și ce acte trebuie.
    Fă asta cât timp permisul tău este încă valabil.
step-permit-conversion-questura = Apoi cere la Questura
step-permit-conversion-questura-text =
    După acord, cere noul permis la poliția pentru străini (Questura).
    Întreabă dacă trebuie să folosești kitul de la poștă.
    Dacă permisul este încă valabil, nu plătești taxa.
    Întreabă ce alte cheltuieli sunt.
step-permit-conversion-wait = Așteaptă cu chitanța
step-permit-conversion-wait-text =
    Legea dă 90 de zile pentru răspuns, dar poate dura mai mult.
    Cu chitanța (ricevuta) poți să stai și să lucrezi legal până la răspuns.
    Arată chitanța și angajatorului.
    Dacă răspunsul e nu, caută imediat ajutor juridic.

## Doctor and care

guide-health = Medic și îngrijiri medicale
guide-health-about = Medicul și îngrijirile medicale, chiar și fără permis de ședere; întreabă la USL, biroul de sănătate.
step-health-emergency = Sună la 112 dacă e pericol
step-health-emergency-text =
    Dacă viața cuiva e în pericol, sună la 112.
    Spune unde ești și ce se întâmplă.
    Dacă vorbești altă limbă, spune imediat care.
step-health-register = Înscrie-te la serviciul de sănătate
step-health-register-text =
    Serviciul de sănătate (SSN) te tratează la fel ca pe un italian.
    Te înscrii dacă lucrezi sau ești în evidență la oficiul de muncă (centro per l’impiego).
    La fel dacă ai permis de ședere (permesso di soggiorno) pentru familie sau azil, ori îl reînnoiești.
    Mergi la USL din locul unde ai rezidența sau, dacă nu o ai, unde locuiești.
    Cu alte permise, sau cu pașaport din Uniunea Europeană, întreabă dacă se plătește.
step-health-doctor = Alege-ți medicul
step-health-doctor-text =
    După înscriere ai un medic de familie (medico di famiglia).
    Copiii au un medic al lor: pediatrul (pediatra).
    Cardul de sănătate (tessera sanitaria) vine acasă.
    Rudele pe care le întreții, dacă au permis, primesc aceleași îngrijiri medicale.
    Copiii tăi primesc îngrijiri medicale încă de la naștere.
step-health-night = Găsește un medic noaptea
step-health-night-text =
    Cabinetul medicului tău e închis și nu e o urgență?
    Caută medicul de gardă (guardia medica): lucrează noaptea și de sărbători.
    Aici găsești locurile și telefoanele.
    Sună înainte să mergi.
step-health-no-permit = Te poți trata și fără permis
step-health-no-permit-text =
    Și fără permis primești îngrijiri medicale urgente și esențiale.
    Esențiale înseamnă: fără ele, cu timpul îți va fi mai rău.
    Cere la USL codul STP, pentru cine nu are permis.
    Codul e valabil 6 luni și se poate reînnoi.
    Cine te tratează nu are voie să te denunțe pentru că nu ai permis.
step-health-mother-child = Mergi la cabinetul pentru familie
step-health-mother-child-text =
    Cabinetul pentru familie (consultorio) este pentru femei și familii.
    În sarcină primești aceleași îngrijiri medicale ca italiencele, chiar și fără permis.
    Copiii minori se înscriu și fără permis.
    Așa pot avea un pediatru sau un medic.
    Dacă ți se spune nu, mergi la un ghișeu de ajutor.

## Finding work

guide-job = Caută de lucru
guide-job-about = Cum cauți de lucru; pentru cazul tău, întreabă și la un ghișeu de ajutor.
step-job-can-work = Vezi dacă ai voie să lucrezi
step-job-can-work-text =
    Arată permisul de ședere (permesso di soggiorno) la un ghișeu de ajutor.
    Întreabă dacă poți lucra cu acel permis.
    Cine așteaptă răspunsul pentru azil are reguli aparte: întreabă când poate începe.
step-job-register = Mergi la oficiul de muncă
step-job-register-text =
    Oficiul de muncă (centro per l’impiego) este biroul public care te ajută să găsești de lucru.
    Acolo declari că nu ai de lucru și că vrei de lucru imediat.
    Această declarație se numește DID.
    Cu DID poți folosi serviciile oficiului.
    Întreabă cum se face și ce acte trebuie.
step-job-cv = Scrie CV-ul
step-job-cv-text =
    CV-ul (curriculum) este o foaie despre tine.
    Scrie ce ai lucrat, ce școală ai și ce limbi știi.
    Pune și munca făcută în țara ta.
    Dacă ai nevoie de ajutor, cere aici.
step-job-search = Caută în mai multe locuri
step-job-search-text =
    Întreabă la oficiul de muncă ce locuri de muncă sunt.
    Du CV-ul la agențiile de muncă (agenzie per il lavoro).
    De regulă, o agenție nu poate să îți ceară bani.
    Dacă vor bani sau pașaportul, oprește-te și cere ajutor.
step-job-contract = Citește înainte să semnezi
step-job-contract-text =
    Înainte să începi, trebuie să primești o hârtie scrisă.
    Este contractul sau copia înștiințării despre angajarea ta (comunicazione di assunzione).
    Dacă nu înțelegi, arat-o la sindicat.
    Sindicatul îi apără pe cei care muncesc.
    Păstrează mereu o copie.
step-job-lost-job = Dacă pierzi locul de muncă, nu aștepta
step-job-lost-job-text =
    Nu ți se ia permisul doar pentru că ai pierdut locul de muncă.
    Mergi imediat la oficiul de muncă.
    Cu permis pentru muncă poți rămâne în evidență cel puțin 1 an.
    La permisul pentru munca sezonieră nu este așa.
    Întreabă la un birou de ajutor (patronato) dacă ai dreptul la bani.

## Your rights at work

guide-job-rights = Drepturile tale la muncă
guide-job-rights-about = Reguli pentru cei care muncesc; pentru contractul tău, întreabă la sindicat.
step-job-rights-equal = Află ce drepturi ai
step-job-rights-equal-text =
    Cu un permis de ședere (permesso di soggiorno) valabil ai aceleași drepturi ca italienii.
    Dacă nu îți dau de lucru doar pentru că ești din altă țară, e discriminare.
    Sindicatul îi apără pe cei care muncesc.
    Intră și povestește cazul tău.
step-job-rights-hours = Scrie-ți orele
step-job-rights-hours-text =
    Scrie în fiecare zi când începi și când termini.
    În medie lucrezi cel mult 48 de ore pe săptămână, cu tot cu orele în plus.
    La fiecare 24 de ore ai 11 ore de odihnă la rând.
    De regulă, la fiecare 7 zile ai 24 de ore libere.
    Pentru unele munci sunt alte reguli: întreabă.
step-job-rights-pay = Verifică plata
step-job-rights-pay-text =
    Cu banii primești fluturașul de salariu (busta paga), care explică suma.
    De regulă, angajatorul nu te poate plăti în numerar (cash).
    Semnătura pe fluturaș nu dovedește că ai primit banii.
    Pentru munca în casa unei familii sunt alte reguli.
    Păstrează toți fluturașii.
step-job-rights-holidays = Ia-ți concediul
step-job-rights-holidays-text =
    Concediul (ferie) înseamnă zile libere plătite.
    Ai cel puțin 4 săptămâni în fiecare an.
    Nu poți renunța nici la odihnă, nici la concediu.
    Dacă te îmbolnăvești, anunță imediat angajatorul.
step-job-rights-no-contract = Cere ajutor dacă nu ai contract
step-job-rights-no-contract-text =
    Munca ta trebuie plătită chiar dacă nu se respectă regulile.
    Scrie zilele, orele, locul și numele.
    Inspecția muncii (Ispettorato del lavoro) primește plângeri și le ține secrete.
    Vorbește întâi cu cineva care dă ajutor juridic sau cu un sindicat.
    Fă asta mai ales dacă nu ai permis.
step-job-rights-danger = Sună dacă te amenință
step-job-rights-danger-text =
    Dacă îți iau actele, plata sau libertatea, nu rămâne fără ajutor.
    Sună la 800 290 290: gratuit, fără să îți spui numele, 24 de ore pe zi.
    Răspund în mai multe limbi.
    O femeie care suferă violențe poate suna la 1522.
    Dacă ești acum în pericol, sună la 112.

## Home and residence

guide-housing = Locuință și rezidență
guide-housing-about = Chirie, contract și rezidență: înainte să semnezi, întreabă la un ghișeu de ajutor.
step-housing-search = Caută cu grijă
step-housing-search-text =
    Întreabă la serviciile pentru locuințe și la asociații.
    Vezi locuința înainte să plătești.
    Nu trimite bani cuiva pe care nu l-ai văzut niciodată.
    Dacă nu îți dau o casă doar pentru că ești din altă țară, e discriminare.
    Dacă ți se întâmplă, caută ajutor juridic.
step-housing-contract = Cere un contract scris
step-housing-contract-text =
    Contractul de închiriere trebuie să fie scris.
    Proprietarul îl înregistrează în cel mult 30 de zile și apoi te anunță.
    Înregistrat înseamnă: statul știe că există contractul.
    O chirie mai mare decât cea înregistrată nu e valabilă.
    Cere o chitanță de fiecare dată când plătești.
step-housing-deposit = Verifică garanția
step-housing-deposit-text =
    Garanția (deposito) este o siguranță pentru proprietar.
    Prin lege, nu poate fi mai mare decât chiria pe 3 luni.
    Cere o chitanță.
    Fă poze locuinței înainte să te muți.
step-housing-host = Roagă-ți gazda să anunțe
step-housing-host-text =
    Cine îți dă o casă sau te găzduiește trebuie să anunțe poliția.
    Unde nu este poliție, trebuie să anunțe primăria (Comune).
    Face asta în scris, în cel mult 48 de ore, chiar dacă e rudă cu tine.
    Cere o copie a acelei hârtii.
step-housing-residence = Cere rezidența
step-housing-residence-text =
    Rezidența, adică locul unde trăiești, îți trebuie pentru cartea de identitate și ajutoare.
    Cere-o la evidența populației (anagrafe), un birou al primăriei, în cel mult 20 de zile de la mutare.
    Te înscriu în 2 zile lucrătoare, apoi verifică.
    Dacă ocupi o casă fără drept, nu poți cere rezidența.
    Dacă nu ai casă, întreabă cum poți avea totuși rezidența.
step-housing-renew = După reînnoire, mergi iar la primărie
step-housing-renew-text =
    Permisul tău de ședere (permesso di soggiorno) a fost reînnoit?
    În cel mult 60 de zile spune la primărie că încă locuiești acolo.
    Adu permisul nou.
    Dacă nu faci asta, poți pierde rezidența.

## School and Italian

guide-school = Școală și italiană
guide-school-about = Școală pentru copii și italiană pentru tine; întreabă de date și de costuri.
step-school-enrol = Înscrie-ți copiii la școală
step-school-enrol-text =
    Toți copiii au dreptul la școală, chiar și fără permis de ședere (permesso di soggiorno).
    Școala este obligatorie cel puțin 10 ani.
    Îi poți înscrie oricând în timpul anului.
    Mergi la cea mai apropiată școală.
step-school-papers = Adu actele pe care le ai
step-school-papers-text =
    Dacă lipsesc acte, școala îl înscrie totuși pe copilul tău.
    Pentru școala obligatorie nu trebuie să arăți permisul.
    Pentru multe clase de început cererea se face online.
    Dacă nu ai cod fiscal (codice fiscale), fă cererea la școală.
step-school-class = Vorbește cu profesorii
step-school-class-text =
    De regulă, clasa este cea pentru vârsta copilului.
    Școala se uită și la ce știe deja copilul tău.
    Spune ce a învățat până acum.
    Cere ajutor pentru italiană, masa la școală, cărți și autobuz.
step-school-cpia = Învață italiana la CPIA
step-school-cpia-text =
    CPIA este școala publică pentru adulți.
    Poți învăța italiana chiar dacă ai deja o diplomă.
    Cursurile ajung cel puțin la A2, o italiană simplă.
    Întreabă când te poți înscrie și dacă se plătește.
step-school-diploma = Ia prima diplomă (licenza media)
step-school-diploma-text =
    Licenza media este prima diplomă italiană.
    La CPIA o poți lua ca adult.
    Dacă nu o ai, te poți înscrie deja de la 16 ani.
    Întreabă și de liceul seral.
step-school-nearby = Caută alte cursuri în apropiere
step-school-nearby-text =
    Întreabă la asociații și biblioteci dacă fac cursuri.
    Întreabă dacă sunt gratuite.
    Dacă vorbești câte puțin în fiecare zi, te ajută mult.

## Be part of the community

guide-community = Viața în comunitate
guide-community-about = Locuri unde cunoști oameni; programul și costurile se schimbă, întreabă înainte să mergi.
step-community-library = Intră în bibliotecă
step-community-library-text =
    Biblioteca este un loc liniștit unde poți citi și învăța.
    Cere cărți ușoare sau în limba ta.
    Întreabă cum îți faci permis de bibliotecă și dacă e gratuit.
    Întreabă dacă au internet.
step-community-sport = Fă sport și alte activități
step-community-sport-text =
    Sportul, muzica și teatrul te ajută să îți faci prieteni.
    Pentru activități scurte, birourile publice nu cer permisul de ședere (permesso di soggiorno).
    Pentru o echipă, întreabă ce acte trebuie.
step-community-groups = Cunoaște asociațiile
step-community-groups-text =
    Cine are permis de ședere ia parte la viața orașului său.
    Caută o asociație aproape de tine.
    Mergi la o întâlnire, chiar și numai ca să asculți.
    Mergi chiar dacă vorbești puțină italiană.
step-community-volunteer = Ajută ca voluntar
step-community-volunteer-text =
    Voluntarul îi ajută pe alții fără plată.
    Asociația îți dă înapoi numai cheltuielile pe care le dovedești.
    Te asigură pentru accidente cât timp ajuți.
    Dacă o firmă vrea să lucrezi gratuit, întreabă întâi la sindicat.
step-community-civil-service = Încearcă serviciul civil
step-community-civil-service-text =
    Serviciul civil (servizio civile) este un proiect pentru tineri de la 18 la 28 de ani.
    În fiecare lună primești niște bani: întreabă cât.
    Pot participa și străinii cu permis de ședere valabil.
    Nu prelungește permisul de ședere.
    Întreabă când se poate face cererea.
step-community-meetings = Mergi la întâlnirile primăriei
step-community-meetings-text =
    Întreabă la primărie (Comune) ce întâlniri și sărbători sunt.
    Întreabă dacă există un grup de străini care vorbește cu primăria.
    Vocea ta contează.

## Papers to bring

item-passport = Pașaport valabil
item-passport-copy = Copie după pașaport
item-reason-papers = Acte pentru motivul tău: muncă, studii, familie
item-tax-code = Cod fiscal (codice fiscale), dacă îl ai deja
item-home-proof = Act care arată unde locuiești, dacă ți-l cer
item-kit-forms = Formularele din kit, completate și semnate
item-stamp = Timbru fiscal (marca da bollo): se vinde la tutungerie
item-appointment = Hârtia cu programarea
item-receipt = Chitanța cererii
item-photos = 4 poze tip pașaport, identice și recente
item-originals = Originalul pentru fiecare copie
item-permit-copy = Copie după permis
item-old-permit = Permisul vechi
item-decision-letter = Scrisoarea cu răspunsul
item-home-contract = Contractul locuinței, dacă ți-l cer
item-permit = Permis de ședere sau chitanță
item-income-papers = Acte care arată cât câștigi
item-housing-certificate = Certificatul locuinței (idoneità dell’alloggio)
item-family-proof = Acte care arată cine e familia ta, dacă le cer
item-visa-passport = Pașaport cu viză
item-clearance = Acordul Prefecturii (nulla osta)
item-work-contract = Contract sau ofertă de muncă
item-identity = Pașaport sau carte de identitate
item-address = Adresa ta
item-cv = CV, în mai multe exemplare
item-payslips = Fluturași de salariu și contract
item-work-notes = Foaie cu zile, ore, loc și nume
item-home-paper = Contract de închiriere sau hârtie de la gazdă
item-new-permit = Permisul de ședere nou
item-child-papers = Actele copilului tău
item-school-reports = Carnete de note sau diplome, și din alte țări
