### Passi: the guides. Their facts are in assets/guides/facts.tsv.
### Machine translation, not yet reviewed by a person.

## First residence permit

guide-permit-first = Leja e parë e qëndrimit
guide-permit-first-about = Çfarë të bëni kur mbërrini në Itali; për rastin tuaj pyesni në një sportel.
step-permit-first-deadline = Numëroni ditët: janë 8 ditë pune
step-permit-first-deadline-text =
    Vini nga një vend jashtë Bashkimit Evropian dhe do të qëndroni më shumë se 3 muaj?
    Ju duhet leja e qëndrimit (permesso di soggiorno), dokumenti për të jetuar këtu.
    Kërkojeni brenda 8 ditëve të punës nga mbërritja.
    Mos e prisni ditën e fundit.
    Nëse qëndroni më pak, pyesni te policia e të huajve (questura) çfarë dokumenti ju duhet.
step-permit-first-door = Zgjidhni derën e duhur
step-permit-first-door-text =
    Keni vizë për familje, ose për punë me kontratë?
    Shkoni në Prefekturë (Prefettura), te sporteli për të huajt (Sportello Unico): atje përgatitin kërkesën që niset me postë.
    Nëse kërkoni azil, shkoni te policia e të huajve.
    Në rastet e tjera shkohet në postë ose te policia e të huajve.
    Pyesni më parë në një sportel.
step-permit-first-form = Kërkoni ndihmë për formularët
step-permit-first-form-text =
    Kërkoni në postë kompletin (kit): një zarf me formularë dhe udhëzime.
    Patronati (patronato) është një zyrë që ju ndihmon falas me formularët.
    Ndihmojnë edhe disa bashki.
    Pyesni cilat dokumente duhen për arsyen tuaj: punë, studime, familje.
step-permit-first-post = Dorëzoni zarfin në postë
step-permit-first-post-text =
    Shkoni në një postë që ka sportelin e posaçëm (Sportello Amico): kërkesën e marrin vetëm atje.
    Nënshkruani formularin dhe lëreni zarfin hapur.
    Pulla fiskale (marca da bollo) kushton 16 euro, dërgimi 30 euro.
    Zakonisht paguani edhe një tarifë (contributo): shuma ndryshon, pyesni sa është.
    Ju japin vërtetimin e kërkesës (ricevuta): mbajeni gjithmonë me vete.
step-permit-first-questura = Shkoni në takim te policia e të huajve
step-permit-first-questura-text =
    Ditën jua japin në postë, ose ju vjen një letër në shtëpi.
    Merrni me vete 4 foto të njëjta, të bëra kohët e fundit.
    Merrni origjinalet e të gjitha kopjeve.
    Atje ju marrin foton dhe gjurmët e gishtave.
    Nëse nuk shkoni dot, njoftoni policinë e të huajve para asaj dite.
step-permit-first-wait = Prisni me vërtetimin e kërkesës
step-permit-first-wait-text =
    Ligji jep 90 ditë për përgjigjen, por ajo mund të vonohet.
    Me vërtetimin mund të qëndroni në Itali derisa të vijë përgjigjja.
    Mund edhe të punoni, nëse e lejon lloji i lejes që kërkoni.
    Në faqen e policisë shihni ku ka arritur kërkesa juaj.

## Renew your permit

guide-permit-renewal = Si ta rinovoni lejen
guide-permit-renewal-about = Si ta kërkoni rinovimin në kohë; për lejen tuaj pyesni në një sportel.
step-permit-renewal-when = Filloni 90 ditë përpara
step-permit-renewal-when-text =
    Shihni te leja e qëndrimit (permesso di soggiorno) datën kur mbaron.
    Kërkoni rinovimin të paktën 90 ditë përpara.
    Ky rregull ndryshoi në vitin 2026.
    Nëse lexoni një numër tjetër, pyesni në një sportel.
    Nëse ka mbetur pak kohë, ose leja ka mbaruar, shkoni menjëherë në një sportel.
step-permit-renewal-papers = Përgatitni dokumentet
step-permit-renewal-papers-text =
    Policia e të huajve (questura) e kontrollon përsëri rastin tuaj.
    Për shembull, nëse punoni ose studioni ende.
    Patronati (patronato) është një zyrë që ju ndihmon falas me formularët.
    Pyesni atje cilat dokumente ju duhen.
step-permit-renewal-post = Dorëzoni kërkesën
step-permit-renewal-post-text =
    Disa leje rinovohen në postë, të tjera vetëm te policia e të huajve: pyesni.
    Në postë kërkoni sportelin e posaçëm (Sportello Amico).
    Nënshkruani formularin dhe lëreni zarfin hapur.
    Pulla fiskale (marca da bollo) kushton 16 euro, dërgimi 30 euro.
    Zakonisht paguani edhe një tarifë (contributo): shuma ndryshon, pyesni sa është.
step-permit-renewal-questura = Shkoni në takim te policia e të huajve
step-permit-renewal-questura-text =
    Ditën jua japin në postë, ose ju vjen një letër në shtëpi.
    Policia e të huajve ju merr përsëri foton dhe gjurmët e gishtave.
    Merrni me vete 4 foto dhe origjinalet e të gjitha kopjeve.
    Keni ndërruar shtëpi ose numër telefoni? Njoftoni policinë e të huajve.
step-permit-renewal-wait = Mbani vërtetimin dhe lejen e vjetër
step-permit-renewal-wait-text =
    Ligji jep 90 ditë për përgjigjen, por ajo mund të vonohet.
    Me vërtetimin e kërkesës (ricevuta) mund të qëndroni në Itali derisa të vijë përgjigjja.
    Mund edhe të punoni, nëse leja juaj e lejon.
    Me vërtetimin dhe lejen e vjetër mund të shkoni në vendin tuaj.
    Para se të udhëtoni, pyesni te policia e të huajve.
step-permit-renewal-no = Nëse përgjigjja është jo, kërkoni ndihmë
step-permit-renewal-no-text =
    Përgjigjja mund të jetë jo.
    Mund të bëni ankim (ricorso): një gjykatës e kontrollon vendimin.
    Kërkoni menjëherë ndihmë ligjore, mos prisni.
    Merrni me vete letrën që ju ka ardhur.

## Bring your family to Italy

guide-permit-family = Si ta sillni familjen në Itali
guide-permit-family-about = Si mund të vijë familja juaj; rregullat ndryshojnë, prandaj pyesni gjithmonë në një sportel.
step-permit-family-who = Shihni kush mund të vijë
step-permit-family-who-text =
    Quhet bashkim familjar (ricongiungimento familiare): familja vjen të jetojë me ju.
    Ju duhet një leje qëndrimi (permesso di soggiorno) për të paktën 1 vit.
    Mund ta kërkoni për burrin ose gruan dhe për fëmijët nën 18 vjeç.
    Për fëmijët, edhe prindi tjetër duhet të thotë po.
    Për prindërit ose fëmijët e rritur, pyesni në një sportel.
step-permit-family-years = Numëroni vitet në Itali
step-permit-family-years-text =
    Për burrin ose gruan duhen 2 vjet qëndrim i rregullt në Itali, pa ndërprerje.
    Këto 2 vjet nuk duhen për fëmijët e mitur.
    Nuk duhen nëse keni azil ose mbrojtje plotësuese (protezione sussidiaria).
    Në këtë rast edhe rregulla të tjera mund të jenë ndryshe: pyesni.
step-permit-family-home = Kërkoni certifikatën e banesës
step-permit-family-home-text =
    Ju duhet një dokument nga bashkia: certifikata e banesës (idoneità dell’alloggio).
    Ajo thotë se shtëpia është e përshtatshme për familjen tuaj.
    Bashkia kontrollon edhe sa veta jetojnë aty.
    Pyesni sa kushton dhe sa kohë duhet.
step-permit-family-apply = Bëni kërkesën në internet
step-permit-family-apply-text =
    Kërkesa shkon në Prefekturën (Prefettura) ku jetoni, te sporteli për të huajt (Sportello Unico).
    Bëhet në internet, me hyrje digjitale: SPID ose kartë identiteti elektronike.
    Duhet të tregoni lejen, të ardhurat dhe shtëpinë.
    Të ardhurat janë paratë që fitoni: pyesni sa duhen këtë vit.
    Nëse e keni të vështirë, kërkoni ndihmë te patronati (patronato), një zyrë që ndihmon me formularët.
step-permit-family-answer = Prisni miratimin (nulla osta)
step-permit-family-answer-text =
    Miratimi do të thotë: Prefektura thotë po.
    Ligji jep 150 ditë për përgjigjen.
    Pastaj familja juaj kërkon vizën në ambasadën ose konsullatën italiane.
    Pyesni më parë në konsullatë cilat certifikata duhen.
step-permit-family-arrive = Pas mbërritjes, shkoni në Prefekturë
step-permit-family-arrive-text =
    Brenda 8 ditëve familja juaj shkon te sporteli për të huajt.
    Atje kontrollojnë vizën dhe përgatitin kërkesën për lejen.
    Japin edhe kodin fiskal (codice fiscale), një kod që e përdorni për gjithçka.
    Pastaj kërkesa dërgohet nga posta.
    Kërkoni takimin sapo të mbërrijnë.

## Change your type of permit

guide-permit-conversion = Si ta ndryshoni llojin e lejes
guide-permit-conversion-about = Si të kaloni, për shembull, nga studimet te puna; pyesni gjithmonë në një sportel.
step-permit-conversion-need = Shihni nëse duhet ta ndryshoni
step-permit-conversion-need-text =
    Ndryshimi i llojit të lejes quhet konvertim (conversione).
    Leja e qëndrimit (permesso di soggiorno) për punë ose për familje vlen edhe për veprimtari të tjera të lejuara.
    Me lejen për familje mund të punoni pa e ndryshuar.
    Jo çdo leje mund të kthehet në leje për punë: pyesni më parë.
step-permit-conversion-study = Kaloni nga studimet te puna
step-permit-conversion-study-text =
    Leja për studime mund të kthehet në leje për punë.
    Mund ta kërkoni gjatë gjithë vitit, pa kufi vendesh.
    Kërkojeni para se të mbarojë leja.
    Nëse ndiqni një kurs formimi ose bëni praktikë, përfundojeni më parë.
step-permit-conversion-job = Gjeni një punë të rregullt
step-permit-conversion-job-text =
    Ju duhet kontrata e qëndrimit (contratto di soggiorno).
    Është marrëveshja mes jush dhe punëdhënësit.
    Për të punuar për llogarinë tuaj duhet një dokument tjetër: pyesni cili.
    Mos paguani askënd për të marrë një kontratë.
    Nëse ju shfrytëzojnë, telefononi 800 290 290: është falas.
step-permit-conversion-apply = Së pari, kërkoni te Prefektura (Prefettura)
step-permit-conversion-apply-text =
    Për të kaluar te leja për punë, dera e parë është Prefektura.
    Sporteli për të huajt (Sportello Unico) jep miratimin (nulla osta), domethënë thotë po.
    Pyesni si dërgohet kërkesa dhe cilat dokumente duhen.
    Bëjeni sa kohë që leja vlen ende.
step-permit-conversion-questura = Pastaj, te policia e të huajve (questura)
step-permit-conversion-questura-text =
    Pas miratimit, kërkoni lejen e re te policia e të huajve.
    Pyesni nëse duhet të përdorni kompletin (kit) e postës.
    Nëse leja vlen ende, tarifën (contributo) nuk e paguani.
    Pyesni çfarë shpenzimesh të tjera ka.
step-permit-conversion-wait = Prisni me vërtetimin e kërkesës
step-permit-conversion-wait-text =
    Ligji jep 90 ditë për përgjigjen, por ajo mund të vonohet.
    Me vërtetimin e kërkesës (ricevuta) mund të qëndroni dhe të punoni sipas ligjit derisa të vijë përgjigjja.
    Tregojani vërtetimin edhe punëdhënësit.
    Nëse përgjigjja është jo, kërkoni menjëherë ndihmë ligjore.

## Doctor and care

guide-health = Mjeku dhe kujdesi shëndetësor
guide-health-about = Mjeku dhe kurat, edhe pa leje qëndrimi; pyesni te zyra shëndetësore (USL).
step-health-emergency = Në rrezik, telefononi 112
step-health-emergency-text =
    Nëse jeta është në rrezik, telefononi 112.
    Thoni ku jeni dhe çfarë po ndodh.
    Nëse flisni një gjuhë tjetër, thoni menjëherë cilën.
step-health-register = Regjistrohuni në shërbimin shëndetësor
step-health-register-text =
    Shërbimi shëndetësor (SSN) ju kuron njësoj si italianët.
    Regjistroheni nëse punoni ose jeni në listat e zyrës së punës (centro per l’impiego).
    Vlen edhe me leje qëndrimi (permesso di soggiorno), ose rinovim, për familje ose azil.
    Shkoni te USL-ja ku keni vendbanimin (residenza) ose, nëse nuk e keni, te ajo ku jetoni.
    Me leje të tjera, ose me pasaportë të BE-së, pyesni nëse paguhet.
step-health-doctor = Zgjidhni mjekun tuaj
step-health-doctor-text =
    Kur regjistroheni, keni një mjek familjeje (medico di famiglia).
    Fëmijët kanë pediatrin (pediatra), mjekun e fëmijëve.
    Karta shëndetësore (tessera sanitaria) ju vjen në shtëpi.
    Familjarët që mbani me të ardhurat tuaja, nëse kanë leje qëndrimi, marrin të njëjtat kura.
    Fëmijët tuaj kurohen që nga lindja.
step-health-night = Gjeni mjek natën
step-health-night-text =
    Mjeku juaj e ka mbyllur dhe nuk është urgjencë?
    Kërkoni mjekun roje (guardia medica): një mjek për netët dhe festat.
    Këtu i gjeni vendet dhe telefonat.
    Telefononi para se të shkoni.
step-health-no-permit = Kurohuni edhe pa leje
step-health-no-permit-text =
    Edhe pa leje qëndrimi ju jepen kura urgjente dhe thelbësore.
    Thelbësore do të thotë: pa to, me kalimin e kohës përkeqësoheni.
    Kërkoni te USL-ja kodin STP, për ata që nuk kanë leje.
    Kodi vlen 6 muaj dhe mund të rinovohet.
    Kush ju kuron nuk mund t’ju denoncojë sepse jeni pa leje.
step-health-mother-child = Shkoni te konsultori familjar (consultorio)
step-health-mother-child-text =
    Konsultori familjar është shërbimi për gratë dhe familjet.
    Në shtatzëni keni të njëjtat kura si italianet, edhe pa leje.
    Fëmijët e mitur mund të regjistrohen edhe pa leje.
    Kështu mund të kenë pediatrin ose mjekun e tyre.
    Nëse ju thonë jo, kërkoni ndihmë në një sportel.

## Finding work

guide-job = Si të gjeni punë
guide-job-about = Si të kërkoni punë; për rastin tuaj, pyesni edhe në një sportel.
step-job-can-work = Shihni nëse mund të punoni
step-job-can-work-text =
    Tregojeni lejen e qëndrimit (permesso di soggiorno) në një sportel ndihme.
    Pyesni nëse me atë leje mund të punoni.
    Kush pret përgjigjen për azilin ka rregulla të veta: pyesni kur mund të fillojë.
step-job-register = Shkoni në zyrën e punës
step-job-register-text =
    Zyra e punës (centro per l’impiego) është zyra publike që ju ndihmon të gjeni punë.
    Atje deklaroni: nuk kam punë dhe dua një punë tani.
    Kjo deklaratë quhet DID.
    Me DID-in mund t’i përdorni shërbimet e zyrës.
    Pyesni si bëhet dhe cilat dokumente duhen.
step-job-cv = Shkruani CV-në
step-job-cv-text =
    CV-ja (curriculum) është një fletë që flet për ju.
    Shkruani punët që keni bërë, shkollën dhe gjuhët.
    Shtoni edhe punën që keni bërë në vendin tuaj.
    Nëse ju duhet ndihmë, pyesni këtu.
step-job-search = Kërkoni në disa vende
step-job-search-text =
    Pyesni në zyrën e punës cilat vende pune janë të lira.
    Çojeni CV-në në agjencitë e punës.
    Si rregull, një agjenci nuk mund t’ju kërkojë para.
    Nëse duan para ose pasaportën tuaj, ndaluni dhe kërkoni ndihmë.
step-job-contract = Lexoni para se të nënshkruani
step-job-contract-text =
    Para se të filloni punën, duhet të merrni një dokument me shkrim.
    Është kontrata, ose një kopje e njoftimit për marrjen tuaj në punë (comunicazione di assunzione).
    Nëse nuk e kuptoni, tregojani një sindikate (sindacato).
    Sindikata mbron ata që punojnë.
    Mbani gjithmonë një kopje.
step-job-lost-job = Nëse humbni punën, veproni menjëherë
step-job-lost-job-text =
    Nuk jua heqin lejen vetëm pse keni humbur punën.
    Shkoni menjëherë në zyrën e punës.
    Me leje për punë mund të mbeteni në listat e saj të paktën 1 vit.
    Për lejen sezonale nuk është kështu.
    Pyesni te patronati (patronato), një zyrë ndihme, nëse ju takon ndonjë pagesë.

## Your rights at work

guide-job-rights = Të drejtat tuaja në punë
guide-job-rights-about = Rregullat për ata që punojnë; për kontratën tuaj pyesni një sindikatë.
step-job-rights-equal = Njihni të drejtat tuaja
step-job-rights-equal-text =
    Me leje qëndrimi (permesso di soggiorno) të vlefshme keni të njëjtat të drejta si punëtorët italianë.
    Nëse nuk ju japin një punë vetëm pse vini nga një vend tjetër, kjo është diskriminim.
    Sindikata (sindacato) mbron ata që punojnë.
    Hyni dhe tregoni çfarë ju ka ndodhur.
step-job-rights-hours = Shënoni orët tuaja
step-job-rights-hours-text =
    Çdo ditë shkruani kur e filloni dhe kur e mbaroni punën.
    Mesatarisht punoni jo më shumë se 48 orë në javë, bashkë me orët shtesë.
    Në çdo 24 orë keni 11 orë pushim rresht.
    Si rregull, në çdo 7 ditë keni 24 orë të lira.
    Disa punë kanë rregulla të tjera: pyesni.
step-job-rights-pay = Kontrolloni pagën
step-job-rights-pay-text =
    Bashkë me pagën merrni fletën e pagës (busta paga), ku shpjegohet llogaria.
    Si rregull, punëdhënësi nuk mund t’jua japë pagën me para në dorë.
    Firma në fletën e pagës nuk vërteton se i keni marrë paratë.
    Kush punon në shtëpinë e një familjeje ka rregulla të tjera.
    Ruajini të gjitha fletët e pagës.
step-job-rights-holidays = Merrni pushimet vjetore
step-job-rights-holidays-text =
    Pushimet vjetore (ferie) janë ditë të lira me pagesë.
    Keni të paktën 4 javë çdo vit.
    Nga pushimi dhe nga pushimet vjetore nuk mund të hiqni dorë.
    Nëse sëmureni, njoftoni menjëherë punëdhënësin.
step-job-rights-no-contract = Nëse nuk keni kontratë, kërkoni ndihmë
step-job-rights-no-contract-text =
    Puna juaj duhet paguar edhe kur nuk respektohen rregullat.
    Shkruani ditët, orët, vendin dhe emrat.
    Inspektorati i punës (Ispettorato del lavoro) i merr denoncimet dhe nuk ia tregon askujt.
    Më parë flisni me një sportel për ndihmë ligjore ose me një sindikatë.
    Bëjeni këtë sidomos nëse nuk keni leje.
step-job-rights-danger = Nëse ju kërcënojnë, telefononi
step-job-rights-danger-text =
    Nëse ju marrin dokumentet, pagën ose lirinë, mos rrini vetëm.
    Telefononi 800 290 290: falas, pa thënë emrin, 24 orë në ditë.
    Përgjigjen në disa gjuhë.
    Një grua që pëson dhunë mund të telefonojë 1522.
    Nëse jeni në rrezik tani, telefononi 112.

## Home and residence

guide-housing = Shtëpia dhe vendbanimi
guide-housing-about = Qiraja, kontrata dhe vendbanimi: para se të nënshkruani, pyesni në një sportel.
step-housing-search = Kërkoni me kujdes
step-housing-search-text =
    Pyesni te shërbimet për banesa dhe te shoqatat.
    Shiheni shtëpinë para se të paguani.
    Mos i dërgoni kurrë para dikujt që nuk e keni takuar.
    Nëse nuk ju japin një shtëpi vetëm pse vini nga një vend tjetër, kjo është diskriminim.
    Nëse ju ndodh, kërkoni ndihmë ligjore.
step-housing-contract = Kërkoni kontratë me shkrim
step-housing-contract-text =
    Kontrata e qirasë duhet të jetë me shkrim.
    Pronari e regjistron brenda 30 ditëve dhe pastaj ju njofton.
    E regjistruar do të thotë: shteti e di që kontrata ekziston.
    Nuk vlen një qira më e lartë se ajo e regjistruar.
    Kërkoni një vërtetim pagese sa herë që paguani.
step-housing-deposit = Kontrolloni depozitën
step-housing-deposit-text =
    Depozita (deposito) është një garanci për pronarin.
    Sipas ligjit nuk mund të jetë më shumë se 3 muaj qira.
    Kërkoni një vërtetim pagese.
    Bëjini foto shtëpisë para se të hyni.
step-housing-host = Kërkojini atij që ju strehon të njoftojë
step-housing-host-text =
    Kush ju jep shtëpi ose ju strehon duhet të njoftojë policinë.
    Aty ku nuk ka polici, njofton bashkinë.
    E bën me shkrim brenda 48 orëve, edhe nëse jeni të afërm.
    Kërkoni një kopje të atij njoftimi.
step-housing-residence = Regjistroni vendbanimin
step-housing-residence-text =
    Vendbanimi (residenza), vendi ku jetoni, ju duhet për kartën e identitetit dhe për ndihma.
    Kërkojeni te gjendja civile (anagrafe), një zyrë e bashkisë, brenda 20 ditëve nga ndërrimi i shtëpisë.
    Ju regjistrojnë brenda 2 ditëve të punës, pastaj kontrollojnë.
    Në një shtëpi që e keni zënë pa të drejtë nuk mund të regjistroheni.
    Nëse nuk keni shtëpi, pyesni si mund ta merrni gjithsesi vendbanimin.
step-housing-renew = Kthehuni në bashki pas rinovimit
step-housing-renew-text =
    E keni rinovuar lejen e qëndrimit (permesso di soggiorno)?
    Brenda 60 ditëve njoftoni bashkinë se jetoni ende atje.
    Merrni me vete lejen e re.
    Nëse nuk e bëni, mund ta humbni vendbanimin.

## School and Italian

guide-school = Shkolla dhe italishtja
guide-school-about = Shkolla për fëmijët dhe italishtja për ju; pyesni për datat dhe sa kushton.
step-school-enrol = Regjistroni fëmijët në shkollë
step-school-enrol-text =
    Çdo fëmijë ka të drejtë të shkojë në shkollë, edhe pa leje qëndrimi (permesso di soggiorno).
    Shkolla është e detyrueshme për të paktën 10 vjet.
    Mund t’i regjistroni në çdo kohë të vitit.
    Shkoni te shkolla më e afërt.
step-school-papers = Merrni me vete dokumentet që keni
step-school-papers-text =
    Edhe nëse mungojnë dokumente, shkolla e regjistron fëmijën tuaj.
    Për shkollën e detyrueshme nuk keni pse ta tregoni lejen.
    Për shumë klasa të para kërkesa bëhet në internet.
    Nëse nuk keni kod fiskal (codice fiscale), bëjeni kërkesën në shkollë.
step-school-class = Flisni me mësuesit
step-school-class-text =
    Zakonisht klasa është ajo e moshës së fëmijës.
    Shkolla shikon edhe çfarë di fëmija juaj.
    Tregoni çfarë ka mësuar deri tani.
    Kërkoni ndihmë për italishten, mensën, librat dhe autobusin.
step-school-cpia = Mësoni italisht te CPIA
step-school-cpia-text =
    CPIA është shkolla publike për të rriturit.
    Mund të mësoni italisht edhe nëse keni një diplomë.
    Kurset arrijnë të paktën në nivelin A2, një italishte e thjeshtë.
    Pyesni kur bëhet regjistrimi dhe nëse paguhet.
step-school-diploma = Merrni diplomën e parë
step-school-diploma-text =
    Diploma e parë italiane quhet licenza media.
    Te CPIA mund ta merrni edhe në moshë të rritur.
    Nëse nuk e keni, mund të regjistroheni që në moshën 16 vjeç.
    Pyesni edhe për shkollën e mesme të mbrëmjes.
step-school-nearby = Kërkoni kurse të tjera afër
step-school-nearby-text =
    Pyesni shoqatat dhe bibliotekat nëse bëjnë kurse.
    Pyesni nëse janë falas.
    Edhe pak bisedë çdo ditë ndihmon shumë.

## Be part of the community

guide-community = Bëhuni pjesë e komunitetit
guide-community-about = Vende ku njiheni me njerëz; oraret dhe çmimet ndryshojnë, prandaj pyesni më parë.
step-community-library = Hyni në një bibliotekë
step-community-library-text =
    Biblioteka është një vend i qetë për të lexuar dhe për të mësuar.
    Kërkoni libra të lehtë ose në gjuhën tuaj.
    Pyesni si merret karta e bibliotekës dhe nëse është falas.
    Pyesni nëse ka internet.
step-community-sport = Merruni me sport dhe veprimtari
step-community-sport-text =
    Sporti, muzika dhe teatri ju ndihmojnë të gjeni miq.
    Për veprimtari të shkurtra, zyrat publike nuk e kërkojnë lejen e qëndrimit (permesso di soggiorno).
    Për një ekip, pyesni cilat dokumente duhen.
step-community-groups = Njihuni me shoqatat
step-community-groups-text =
    Me leje qëndrimi merrni pjesë në jetën e qytetit ku jetoni.
    Kërkoni një shoqatë afër jush.
    Shkoni në një takim, qoftë edhe vetëm për të dëgjuar.
    Shkoni edhe nëse flisni pak italisht.
step-community-volunteer = Bëni punë vullnetare
step-community-volunteer-text =
    Vullnetari i ndihmon të tjerët pa pagesë.
    Shoqata ju kthen vetëm shpenzimet që mund t’i vërtetoni.
    Ajo ju siguron për aksidentet gjatë kohës që ndihmoni.
    Nëse një firmë do që t’i punoni falas, pyesni më parë një sindikatë (sindacato).
step-community-civil-service = Provoni shërbimin civil
step-community-civil-service-text =
    Shërbimi civil (servizio civile) është për të rinjtë nga 18 deri në 28 vjeç.
    Çdo muaj merrni një shumë parash: pyesni sa.
    Mund ta bëjnë edhe të huajt me leje të vlefshme.
    Shërbimi civil nuk e zgjat lejen tuaj.
    Pyesni kur mund të bëni kërkesë.
step-community-meetings = Shkoni në takimet e bashkisë
step-community-meetings-text =
    Pyesni në bashki çfarë takimesh dhe festash ka.
    Pyesni nëse ka një grup të huajsh që flet me bashkinë.
    Zëri juaj ka vlerë.

## Papers to bring

item-passport = Pasaporta e vlefshme
item-passport-copy = Fotokopja e pasaportës
item-reason-papers = Dokumente për arsyen tuaj: punë, studime, familje
item-tax-code = Kodi fiskal (codice fiscale), nëse e keni tashmë
item-home-proof = Dokument për vendin ku jetoni, nëse e kërkojnë
item-kit-forms = Formularët e kompletit (kit), të plotësuar e të nënshkruar
item-stamp = Pulla fiskale (marca da bollo): shitet te duhanshitësi
item-appointment = Fleta e takimit
item-receipt = Vërtetimi i kërkesës (ricevuta)
item-photos = 4 foto për dokumente, të njëjta dhe të bëra së fundi
item-originals = Origjinalet e të gjitha kopjeve
item-permit-copy = Fotokopja e lejes së qëndrimit
item-old-permit = Leja e vjetër e qëndrimit
item-decision-letter = Letra me përgjigjen
item-home-contract = Kontrata e shtëpisë, nëse e kërkojnë
item-permit = Leja e qëndrimit ose vërtetimi i kërkesës (ricevuta)
item-income-papers = Dokumente që tregojnë sa fitoni
item-housing-certificate = Certifikata e banesës (idoneità dell’alloggio)
item-family-proof = Dokumente që tregojnë cila është familja juaj, nëse i kërkojnë
item-visa-passport = Pasaporta me vizën
item-clearance = Miratimi (nulla osta)
item-work-contract = Kontrata ose oferta e punës
item-identity = Pasaporta ose karta e identitetit
item-address = Adresa juaj
item-cv = CV-ja, disa kopje
item-payslips = Fletët e pagës (busta paga) dhe kontrata
item-work-notes = Fletë me ditët, orët, vendin dhe emrat
item-home-paper = Kontrata e qirasë ose letra e atij që ju strehon
item-new-permit = Leja e re e qëndrimit
item-child-papers = Dokumentet e fëmijës
item-school-reports = Dëftesa ose diploma shkollore, nga çdo vend
