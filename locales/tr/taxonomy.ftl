### Passi: the names of coded facts. A record carries the code; this is how it is told.
### Machine translation, not yet reviewed by a person.

## Needs: short names for the tiles

need-documents = Belgeler
need-health = Sağlık
need-emergency = Acil durum
need-work = İş
need-home = Ev, barınma
need-school = Okul, İtalyanca
need-rights = Haklar, hukuk
need-safety = Güvenlik
need-family = Aile, çocuk
need-food = Yemek, giysi
need-town-hall = Belediye
need-community = Sosyal hayat

## Kinds of help

category-immigration-desk = Göçmen danışma bürosu
category-police-immigration = Emniyet, yabancılar bürosu (questura)
category-prefecture = Valilik (prefettura)
category-consulate = Konsolosluk
category-post-office = Postane
category-out-of-hours-doctor = Nöbetçi doktor (guardia medica)
category-health-desk = Sağlık işlemleri gişesi
category-health-registration = Aile hekimine kayıt
category-health-centre = Sağlık merkezi
category-health-migrants = Göçmenler için sağlık hizmeti
category-hospital = Hastane
category-family-clinic = Kadın ve aile sağlığı (consultorio)
category-emergency-number = Acil durum numarası
category-social-emergency = Acil sosyal yardım
category-helpline = Danışma hattı
category-job-centre = İş bulma kurumu (centro per l’impiego)
category-job-orientation = İş arama desteği
category-social-security = Sosyal güvenlik (INPS)
category-trade-union = Sendika
category-patronato = Form ve başvuru yardımı (patronato)
category-shelter = Yatacak yer (dormitorio)
category-housing = Konut yardımı
category-reception-project = Mülteci kabul projesi
category-adult-school = İtalyanca kursu ve yetişkin okulu
category-student-services = Öğrenci hizmetleri
category-legal-aid = Hukuki yardım
category-antiviolence = Şiddete karşı destek merkezi
category-antitrafficking = İnsan ticaretine karşı destek
category-police = Polis
category-social-services = Sosyal hizmetler
category-charity = Aşevi ve temel yardım
category-registry-office = Nüfus ve adres kaydı (anagrafe)
category-public-desk = Vatandaş danışma bürosu
category-regional-office = Bölge yönetimi bürosu
category-youth-service = Gençlik hizmetleri
category-library = Kütüphane

## Languages spoken at a desk

spoken-it = İtalyanca
spoken-en = İngilizce
spoken-fr = Fransızca
spoken-es = İspanyolca
spoken-pt = Portekizce
spoken-ro = Rumence
spoken-sq = Arnavutça
spoken-mk = Makedonca
spoken-uk = Ukraynaca
spoken-ru = Rusça
spoken-pl = Lehçe
spoken-tr = Türkçe
spoken-ar = Arapça
spoken-fa = Farsça
spoken-ur = Urduca
spoken-hi = Hintçe
spoken-bn = Bengalce
spoken-pa = Pencapça
spoken-zh = Çince
spoken-tl = Tagalogca
spoken-ps = Peştuca
spoken-de = Almanca
spoken-so = Somalice
spoken-ti = Tigrinya
spoken-am = Amharca
spoken-wo = Volofça
spoken-sr = Sırpça
spoken-hr = Hırvatça
spoken-bs = Boşnakça
spoken-bg = Bulgarca
spoken-ka = Gürcüce
spoken-ku = Kürtçe
spoken-ta = Tamilce
spoken-si = Seylanca
spoken-ne = Nepalce
spoken-ig = İbo dili
spoken-yo = Yorubaca
spoken-ha = Hausaca
spoken-ff = Fulani dili
spoken-bm = Bambara dili

## Who it is for

eligibility-adults = Yetişkinler
eligibility-asylum-seekers = Sığınma başvurusu yapanlar
eligibility-children = Çocuklar
eligibility-eu-citizens = Avrupa Birliği vatandaşları
eligibility-everyone = Herkes
eligibility-families = Aileler
eligibility-foreigners = Yabancılar
eligibility-homeless = Evi olmayanlar
eligibility-men = Erkekler
eligibility-minors-alone = Anne babası yanında olmayan çocuklar
eligibility-poverty = Maddi zorluk çekenler
eligibility-refugees = Mülteciler
eligibility-students = Öğrenciler
eligibility-trafficked = İnsan ticareti mağdurları
eligibility-women = Kadınlar
eligibility-workers = Çalışanlar
eligibility-young-people = Gençler

## What to bring

document-none = Belge gerekmez
document-identity-document = Kimlik belgesi
document-passport = Pasaport
document-permit = Oturma izni (permesso di soggiorno)
document-tax-code = Vergi kodu (codice fiscale)
document-health-card = Sağlık kartı (tessera sanitaria)
document-isee = ISEE (gelir belgesi)
document-residence = İkametgâh belgesi
document-photo = Vesikalık fotoğraf

## What it costs

cost-free = Ücretsiz
cost-fee = Ücretli
cost-ticket = Sağlık katkı payı (ticket)

## How to get in

access-step-free = Basamaksız giriş
access-accessible-toilet = Engelli tuvaleti
access-lift = Asansör
access-parking = Otopark
