### Passi: the guides. Their facts are in assets/guides/facts.tsv.
### Machine translation, not yet reviewed by a person.

## First residence permit

guide-permit-first = İlk oturma izni
guide-permit-first-about = İtalya’ya gelince ne yapacaksınız? Kendi durumunuzu bir danışma bürosuna sorun.
step-permit-first-deadline = Günleri sayın: 8 iş gününüz var
step-permit-first-deadline-text =
    Avrupa Birliği dışından gelip 3 aydan uzun mu kalacaksınız?
    Size oturma izni (permesso di soggiorno) gerekir: burada yaşamak için gereken belge budur.
    Geldikten sonra 8 iş günü içinde başvurun.
    Son günü beklemeyin.
    Daha kısa kalacaksanız hangi belge gerektiğini emniyetin yabancılar bürosuna (Questura) sorun.
step-permit-first-door = Doğru kapıyı seçin
step-permit-first-door-text =
    Aile vizeniz ya da sözleşmeli iş vizeniz mi var?
    Valilikteki (Prefettura) göçmenlik bürosuna (Sportello Unico) gidin: postayla gönderilecek başvuruyu hazırlarlar.
    Sığınma istiyorsanız Questura’ya gidin.
    Diğer durumlarda postaneye ya da Questura’ya gidilir.
    Önce bir danışma bürosuna sorun.
step-permit-first-form = Başvuru için yardım alın
step-permit-first-form-text =
    Postaneden “kit” isteyin: içinde formlar ve açıklamalar olan bir zarf.
    Başvuru yardım bürosu (patronato) formlar için size ücretsiz yardım eder.
    Bazı belediyeler (Comune) de yardım eder.
    Başvuru nedeninize göre hangi belgeler gerektiğini sorun: iş, öğrenim, aile.
step-permit-first-post = Zarfı postaneye verin
step-permit-first-post-text =
    Sportello Amico gişesi olan bir postaneye gidin: başvuru yalnızca orada alınır.
    Formu imzalayın, zarfı açık bırakın.
    Damga pulu (marca da bollo) 16 euro, gönderme ücreti 30 euro.
    Genellikle bir harç da ödersiniz: tutarı değişir, ne kadar olduğunu sorun.
    Size bir alındı belgesi (ricevuta) verirler: onu hep yanınızda taşıyın.
step-permit-first-questura = Questura’daki randevuya gidin
step-permit-first-questura-text =
    Randevu gününü postanede söylerler ya da evinize mektup gelir.
    Birbirinin aynısı olan, yeni çekilmiş 4 fotoğraf götürün.
    Bütün fotokopilerin asıllarını da götürün.
    Orada fotoğrafınızı çeker, parmak izinizi alırlar.
    Gidemeyecekseniz Questura’ya önceden haber verin.
step-permit-first-wait = Alındı belgesiyle bekleyin
step-permit-first-wait-text =
    Yasaya göre cevap süresi 90 gündür ama cevap gecikebilir.
    Alındı belgesiyle, cevap gelene kadar İtalya’da kalabilirsiniz.
    Başvurduğunuz izin çalışmaya uygunsa çalışabilirsiniz de.
    Başvurunuzun ne durumda olduğunu polisin internet sitesinden görebilirsiniz.

## Renew your permit

guide-permit-renewal = Oturma iznini yenileme
guide-permit-renewal-about = İzninizi zamanında nasıl yenilersiniz? Kendi izniniz için bir danışma bürosuna sorun.
step-permit-renewal-when = 90 gün önceden başlayın
step-permit-renewal-when-text =
    Oturma izninizin (permesso di soggiorno) bitiş tarihine bakın.
    Yenilemek için bu tarihten en az 90 gün önce başvurun.
    Bu kural 2026 yılında değişti.
    Bir yerde başka bir sayı okursanız bir danışma bürosuna sorun.
    Az zaman kaldıysa ya da süre bittiyse hemen bir danışma bürosuna gidin.
step-permit-renewal-papers = Belgelerinizi hazırlayın
step-permit-renewal-papers-text =
    Emniyetin yabancılar bürosu (Questura), izin için gereken koşullara yeniden bakar.
    Örneğin hâlâ çalışıp çalışmadığınıza ya da okuyup okumadığınıza.
    Başvuru yardım bürosu (patronato) formlar için size ücretsiz yardım eder.
    Size hangi belgeler gerektiğini orada sorun.
step-permit-renewal-post = Başvuruyu verin
step-permit-renewal-post-text =
    Bazı izinler postanede, bazıları yalnızca Questura’da yenilenir: sorun.
    Postanede Sportello Amico gişesini arayın.
    Formu imzalayın, zarfı açık bırakın.
    Damga pulu (marca da bollo) 16 euro, gönderme ücreti 30 euro.
    Genellikle bir harç da ödersiniz: tutarı değişir, ne kadar olduğunu sorun.
step-permit-renewal-questura = Questura’daki randevuya gidin
step-permit-renewal-questura-text =
    Randevu gününü postanede söylerler ya da evinize mektup gelir.
    Questura’da yeniden fotoğrafınızı çeker, parmak izinizi alırlar.
    4 fotoğrafı ve bütün fotokopilerin asıllarını götürün.
    Eviniz ya da telefonunuz değiştiyse Questura’ya söyleyin.
step-permit-renewal-wait = Alındı belgesini ve eski izni saklayın
step-permit-renewal-wait-text =
    Yasaya göre cevap süresi 90 gündür ama cevap gecikebilir.
    Alındı belgesiyle (ricevuta), cevap gelene kadar İtalya’da kalabilirsiniz.
    İzniniz çalışmaya uygunsa çalışabilirsiniz de.
    Alındı belgesi ve eski izninizle ülkenize gidebilirsiniz.
    Yola çıkmadan önce Questura’ya sorun.
step-permit-renewal-no = Cevap “hayır” ise yardım isteyin
step-permit-renewal-no-text =
    Cevap “hayır” olabilir.
    İtiraz edebilirsiniz (ricorso): bir hâkim kararı inceler.
    Hemen hukuki yardım arayın, beklemeyin.
    Size gelen mektubu götürün.

## Bring your family to Italy

guide-permit-family = Ailenizi İtalya’ya getirme
guide-permit-family-about = Aileniz yanınıza nasıl gelir? Kurallar değişir, her zaman bir danışma bürosuna sorun.
step-permit-family-who = Kimlerin gelebileceğini öğrenin
step-permit-family-who-text =
    Buna aile birleşimi (ricongiungimento familiare) denir: aileniz gelip sizinle yaşar.
    En az 1 yıllık bir oturma izniniz (permesso di soggiorno) olmalı.
    Eşiniz ve 18 yaşından küçük çocuklarınız için başvurabilirsiniz.
    Çocuklar için diğer ebeveynin de “evet” demesi gerekir.
    Anne babanız ya da yetişkin çocuklarınız için bir danışma bürosuna sorun.
step-permit-family-years = İtalya’daki yıllarınızı sayın
step-permit-family-years-text =
    Eşiniz için, İtalya’da 2 yıldır aralıksız ve yasal olarak yaşıyor olmalısınız.
    Reşit olmayan çocuklar için bu 2 yıl gerekmez.
    Sığınma hakkınız ya da ikincil korumanız (protezione sussidiaria) varsa da gerekmez.
    O durumda başka kurallar da farklı olabilir: sorun.
step-permit-family-home = Konut belgesini isteyin
step-permit-family-home-text =
    Size belediyeden (Comune) alınan konut uygunluk belgesi (idoneità dell’alloggio) gerekir.
    Bu belge, evin ailenize uygun olduğunu gösterir.
    Belediye evde kaç kişinin yaşadığına da bakar.
    Ücretini ve ne kadar süreceğini sorun.
step-permit-family-apply = İnternetten başvurun
step-permit-family-apply-text =
    Başvuru, yaşadığınız yerdeki valiliğin (Prefettura) göçmenlik bürosuna (Sportello Unico) yapılır.
    İnternetten yapılır; giriş için SPID ya da elektronik kimlik kartı (carta d’identità elettronica) gerekir.
    Oturma izninizi, gelirinizi ve evinizi göstermeniz gerekir.
    Gelir, kazandığınız paradır: bu yıl ne kadar gerektiğini sorun.
    Zor geliyorsa başvuru yardım bürosundan (patronato) yardım isteyin.
step-permit-family-answer = Valiliğin onayını bekleyin
step-permit-family-answer-text =
    Onay belgesi (nulla osta), valiliğin “evet” demesidir.
    Yasaya göre cevap süresi 150 gündür.
    Sonra aileniz İtalyan büyükelçiliğinden ya da konsolosluğundan vize ister.
    Hangi belgeler gerektiğini önce konsolosluğa sorun.
step-permit-family-arrive = Aileniz gelince valiliğe gidin
step-permit-family-arrive-text =
    Aileniz 8 gün içinde Sportello Unico’ya gider.
    Orada vizeye bakar ve oturma izni başvurusunu hazırlarlar.
    Vergi kodunu (codice fiscale) da verirler: bu kodu her işte kullanırsınız.
    Sonra başvuru postaneden gönderilir.
    Aileniz gelir gelmez randevu isteyin.

## Change your type of permit

guide-permit-conversion = İzin türünü değiştirme
guide-permit-conversion-about = Örneğin öğrenimden işe nasıl geçersiniz? Her zaman bir danışma bürosuna sorun.
step-permit-conversion-need = Değiştirmeniz gerekiyor mu, öğrenin
step-permit-conversion-need-text =
    Oturma izninin (permesso di soggiorno) türünü değiştirmeye “conversione” denir.
    İş ya da aile için verilen izin, serbest olan başka faaliyetler için de geçerlidir.
    Aile için verilen izinle zaten çalışabilirsiniz.
    Bazı izinler iş için izne çevrilemez: önce sorun.
step-permit-conversion-study = Öğrenimden işe geçin
step-permit-conversion-study-text =
    Öğrenim için verilen izin, iş için izne çevrilebilir.
    Yıl boyunca başvurabilirsiniz, kontenjan sınırı yoktur.
    İzninizin süresi bitmeden başvurun.
    Bir eğitim kursunda ya da stajdaysanız önce onu bitirin.
step-permit-conversion-job = Yasal bir iş bulun
step-permit-conversion-job-text =
    Size oturma sözleşmesi (contratto di soggiorno) gerekir.
    Bu, sizinle işvereniniz arasındaki anlaşmadır.
    Kendi işinizi yapmak için başka bir belge gerekir: hangisi olduğunu sorun.
    Sözleşme için kimseye para vermeyin.
    Sizi sömürüyorlarsa 800 290 290 numarasını arayın: ücretsizdir.
step-permit-conversion-apply = Önce valiliğe başvurun
step-permit-conversion-apply-text =
    İşe geçmek için ilk kapı valiliktir (Prefettura).
    Oradaki göçmenlik bürosu (Sportello Unico) onay belgesini (nulla osta) verir.
    Başvurunun nasıl gönderildiğini ve hangi belgeler gerektiğini sorun.
    Bunu izniniz hâlâ geçerliyken yapın.
step-permit-conversion-questura = Sonra Questura’ya başvurun
step-permit-conversion-questura-text =
    Onay gelince yeni izin için emniyetin yabancılar bürosuna (Questura) başvurun.
    Postanedeki “kit” gerekli mi, sorun.
    İzniniz hâlâ geçerliyse izin harcını (contributo) ödemezsiniz.
    Başka hangi masraflar olduğunu sorun.
step-permit-conversion-wait = Alındı belgesiyle bekleyin
step-permit-conversion-wait-text =
    Yasaya göre cevap süresi 90 gündür ama cevap gecikebilir.
    Alındı belgesiyle (ricevuta), cevap gelene kadar yasal olarak kalabilir ve çalışabilirsiniz.
    Bu belgeyi işvereninize de gösterin.
    Cevap “hayır” olursa hemen hukuki yardım arayın.

## Doctor and care

guide-health = Doktor ve tedavi
guide-health-about = Oturma izniniz olmasa da doktor ve tedavi; sağlık idaresine (USL) sorun.
step-health-emergency = Tehlike varsa 112’yi arayın
step-health-emergency-text =
    Birinin hayatı tehlikedeyse 112’yi arayın.
    Nerede olduğunuzu ve ne olduğunu söyleyin.
    Başka bir dil konuşuyorsanız hangi dil olduğunu hemen söyleyin.
step-health-register = Sağlık hizmetine kaydolun
step-health-register-text =
    Sağlık hizmetinde (SSN) İtalyanlarla aynı tedaviyi görürsünüz.
    Çalışıyorsanız ya da iş bulma kurumuna (centro per l’impiego) kayıtlıysanız kaydolursunuz.
    Aile ya da sığınma için oturma izniniz (permesso di soggiorno) varsa ya da onu yeniliyorsanız da kaydolursunuz.
    İkametgâhınızın olduğu yerdeki USL’ye gidin; ikametgâhınız yoksa yaşadığınız yerdekine.
    İzniniz başka türdense ya da pasaportunuz bir Avrupa Birliği ülkesindense ücretli olup olmadığını sorun.
step-health-doctor = Doktorunuzu seçin
step-health-doctor-text =
    Kaydolunca bir aile hekiminiz (medico di famiglia) olur.
    Çocuklara çocuk doktoru (pediatra) bakar.
    Sağlık kartı (tessera sanitaria) evinize gelir.
    Geçimini sağladığınız yakınlarınız da, oturma izinleri varsa, aynı tedaviyi görür.
    Çocuklarınızın doğdukları andan itibaren tedavi hakkı vardır.
step-health-night = Gece doktor bulun
step-health-night-text =
    Doktorunuz kapalıyken acil olmayan bir sorununuz mu var?
    Nöbetçi doktoru (guardia medica) arayın: geceleri ve tatil günlerinde bakar.
    Adresleri ve telefonları burada bulursunuz.
    Gitmeden önce telefon edin.
step-health-no-permit = İzniniz olmasa da tedavi olun
step-health-no-permit-text =
    Oturma izniniz olmasa da acil ve temel tedavi hakkınız vardır.
    Temel tedavi şudur: o tedavi olmazsa zamanla kötüleşirsiniz.
    İzni olmayanlara verilen STP kodunu USL’den isteyin.
    Kod 6 ay geçerlidir ve yenilenebilir.
    Sizi tedavi edenler, izniniz yok diye sizi ihbar edemez.
step-health-mother-child = Kadın ve aile sağlığı birimine gidin
step-health-mother-child-text =
    Bu birim (consultorio) kadınlar ve aileler içindir.
    Hamileyken, izniniz olmasa da İtalyan kadınlarla aynı bakımı alırsınız.
    Reşit olmayan çocuklar, izinleri olmasa da kaydolur.
    Böylece onlara bir çocuk doktoru ya da başka bir doktor bakabilir.
    Size “hayır” derlerse bir danışma bürosundan yardım isteyin.

## Finding work

guide-job = İş arama
guide-job-about = İş nasıl aranır? Kendi durumunuz için bir danışma bürosuna sorup emin olun.
step-job-can-work = Çalışabilir misiniz, öğrenin
step-job-can-work-text =
    Oturma izninizi (permesso di soggiorno) bir danışma bürosunda gösterin.
    Bu izinle çalışıp çalışamayacağınızı sorun.
    Sığınma cevabını bekleyenler için ayrı kurallar vardır: ne zaman başlayabileceğinizi sorun.
step-job-register = İş bulma kurumuna gidin
step-job-register-text =
    İş bulma kurumu (centro per l’impiego), iş bulmaya yardım eden resmî dairedir.
    Orada işsiz olduğunuzu ve hemen iş aradığınızı bildirirsiniz.
    Bu bildirime DID denir.
    DID ile kurumun hizmetlerinden yararlanabilirsiniz.
    Nasıl yapıldığını ve hangi belgeler gerektiğini sorun.
step-job-cv = Özgeçmişinizi yazın
step-job-cv-text =
    Özgeçmiş (curriculum), sizi anlatan bir kâğıttır.
    Yaptığınız işleri, okulunuzu ve bildiğiniz dilleri yazın.
    Kendi ülkenizde yaptığınız işleri de ekleyin.
    Yardım gerekiyorsa buraya sorun.
step-job-search = Birden çok yerde arayın
step-job-search-text =
    Açık işleri iş bulma kurumuna sorun.
    Özgeçmişinizi özel iş ajanslarına (agenzie per il lavoro) götürün.
    Kural olarak bir ajans sizden para isteyemez.
    Para ya da pasaportunuzu isterlerse durun ve yardım isteyin.
step-job-contract = İmzalamadan önce okuyun
step-job-contract-text =
    İşe başlamadan önce size yazılı bir belge verilmelidir.
    Bu belge ya sözleşmedir ya da işe giriş bildiriminin kopyasıdır.
    Anlamazsanız sendikaya (sindacato) okutun.
    Sendika çalışanları savunur.
    Her zaman bir kopyasını saklayın.
step-job-lost-job = İşsiz kalırsanız hemen harekete geçin
step-job-lost-job-text =
    İşinizi kaybedince oturma izniniz elinizden alınmaz.
    Hemen iş bulma kurumuna gidin.
    İş için verilen izinle en az 1 yıl kayıtlı kalabilirsiniz.
    Mevsimlik izinde böyle değildir.
    Alacağınız bir para olup olmadığını başvuru yardım bürosuna (patronato) sorun.

## Your rights at work

guide-job-rights = İşteki haklarınız
guide-job-rights-about = Çalışanlar için geçerli kurallar; kendi sözleşmenizi sendikaya sorun.
step-job-rights-equal = Haklarınızı bilin
step-job-rights-equal-text =
    Geçerli bir oturma iznine (permesso di soggiorno) sahipseniz İtalyan çalışanlarla aynı haklarınız vardır.
    Yalnızca yabancı olduğunuz için size iş vermemek ayrımcılıktır.
    Sendika (sindacato) çalışanları savunur.
    Gidin ve durumunuzu anlatın.
step-job-rights-hours = Çalıştığınız saatleri yazın
step-job-rights-hours-text =
    Her gün işe başladığınız ve işi bitirdiğiniz saati yazın.
    Haftada ortalama en çok 48 saat çalışırsınız, fazla mesai de buna dahildir.
    Her 24 saatte aralıksız 11 saat dinlenirsiniz.
    Kural olarak her 7 günde 24 saat serbestsiniz.
    Bazı işlerde kurallar farklıdır: sorun.
step-job-rights-pay = Ücretinizi kontrol edin
step-job-rights-pay-text =
    Parayla birlikte maaş bordrosu (busta paga) alırsınız: hesap orada yazar.
    Kural olarak işvereniniz ücretinizi elden nakit veremez.
    Bordroyu imzalamanız parayı aldığınızı kanıtlamaz.
    Bir ailenin evinde çalışanlar için kurallar farklıdır.
    Bütün bordroları saklayın.
step-job-rights-holidays = Yıllık izninizi kullanın
step-job-rights-holidays-text =
    Yıllık izin (ferie), ücretli tatil günleridir.
    Her yıl en az 4 hafta yıllık izniniz vardır.
    Dinlenme ve yıllık izin hakkınızdan vazgeçemezsiniz.
    Hastalanırsanız işvereninize hemen haber verin.
step-job-rights-no-contract = Sözleşmeniz yoksa yardım isteyin
step-job-rights-no-contract-text =
    Kurallara uymasalar bile emeğinizin karşılığı ödenmelidir.
    Günleri, saatleri, yeri ve adları yazın.
    İş müfettişliği (Ispettorato del lavoro) şikâyetleri alır ve gizli tutar.
    Önce bir hukuki yardım bürosuyla ya da sendikayla konuşun.
    Özellikle oturma izniniz yoksa böyle yapın.
step-job-rights-danger = Sizi tehdit ederlerse telefon edin
step-job-rights-danger-text =
    Belgelerinizi, ücretinizi ya da özgürlüğünüzü elinizden alırlarsa yalnız kalmayın.
    800 290 290 numarasını arayın: ücretsizdir, adınız sorulmaz, günde 24 saat açıktır.
    Birkaç dilde cevap verirler.
    Şiddet gören bir kadın 1522’yi arayabilir.
    Şu anda tehlikedeyseniz 112’yi arayın.

## Home and residence

guide-housing = Ev ve ikametgâh
guide-housing-about = Kira, sözleşme ve ikametgâh: imzalamadan önce bir danışma bürosuna sorun.
step-housing-search = Dikkatli arayın
step-housing-search-text =
    Konut yardımı veren yerlere ve derneklere sorun.
    Para vermeden önce evi görün.
    Hiç görmediğiniz birine para göndermeyin.
    Yalnızca yabancı olduğunuz için size ev vermemek ayrımcılıktır.
    Böyle bir şey olursa hukuki yardım arayın.
step-housing-contract = Yazılı sözleşme isteyin
step-housing-contract-text =
    Kira sözleşmesi yazılı olmalıdır.
    Ev sahibi sözleşmeyi 30 gün içinde kaydettirir, sonra size haber verir.
    Kaydettirmek şu demektir: devlet bu sözleşmenin var olduğunu bilir.
    Kayıtlı kiradan daha yüksek bir kira geçerli değildir.
    Her ödemede bir makbuz isteyin.
step-housing-deposit = Depozitoyu kontrol edin
step-housing-deposit-text =
    Depozito, ev sahibi için bir güvencedir.
    Yasaya göre 3 aylık kirayı geçemez.
    Makbuz isteyin.
    Taşınmadan önce evin fotoğraflarını çekin.
step-housing-host = Sizi ağırlayan kişi bildirim yapsın
step-housing-host-text =
    Size ev veren ya da sizi evinde ağırlayan kişi polise haber vermelidir.
    Polis olmayan yerlerde belediyeye (Comune) haber verir.
    Bunu 48 saat içinde yazılı olarak yapar, akrabanız olsa bile.
    O kâğıdın bir kopyasını isteyin.
step-housing-residence = İkametgâh kaydı yaptırın
step-housing-residence-text =
    İkametgâh (residenza) yaşadığınız adrestir; kimlik kartı ve yardımlar için gerekir.
    Taşındıktan sonra 20 gün içinde belediyedeki nüfus ve adres kaydı bürosuna (anagrafe) başvurun.
    Sizi 2 iş günü içinde kaydederler, sonra kontrol ederler.
    Bir evi hakkınız olmadan işgal ediyorsanız orada ikametgâh isteyemezsiniz.
    Eviniz yoksa ikametgâhı yine de nasıl alacağınızı sorun.
step-housing-renew = Yenilemeden sonra belediyeye gidin
step-housing-renew-text =
    Oturma izniniz (permesso di soggiorno) yenilendi mi?
    60 gün içinde belediyeye hâlâ orada yaşadığınızı söyleyin.
    Yeni izninizi götürün.
    Bunu yapmazsanız ikametgâhınızı kaybedebilirsiniz.

## School and Italian

guide-school = Okul ve İtalyanca
guide-school-about = Çocuklarınız için okul, sizin için İtalyanca; tarihleri ve ücretleri sorun.
step-school-enrol = Çocuklarınızı okula yazdırın
step-school-enrol-text =
    Oturma izni (permesso di soggiorno) olmasa da her çocuğun okula gitme hakkı vardır.
    Okul en az 10 yıl zorunludur.
    Çocuklarınızı yılın herhangi bir zamanında yazdırabilirsiniz.
    En yakın okula gidin.
step-school-papers = Elinizdeki belgeleri götürün
step-school-papers-text =
    Belgeler eksik olsa da okul çocuğunuzu kaydeder.
    Zorunlu okul için oturma iznini göstermeniz gerekmez.
    Birçok okulun ilk sınıfı için başvuru internetten yapılır.
    Vergi kodunuz (codice fiscale) yoksa başvuruyu okulda yapın.
step-school-class = Öğretmenlerle konuşun
step-school-class-text =
    Kural olarak çocuk, yaşına uygun sınıfa gider.
    Okul, çocuğunuzun neler bildiğine de bakar.
    Çocuğunuzun daha önce neler okuduğunu anlatın.
    İtalyanca, yemek, kitap ve otobüs için yardım isteyin.
step-school-cpia = CPIA’da İtalyanca öğrenin
step-school-cpia-text =
    CPIA, yetişkinler için devlet okuludur.
    Diplomanız olsa da orada İtalyanca öğrenebilirsiniz.
    Kurslar en az A2 düzeyine kadar gider: bu, basit bir İtalyancadır.
    Ne zaman kaydolacağınızı ve ücretli olup olmadığını sorun.
step-school-diploma = Ortaokul diplomasını alın
step-school-diploma-text =
    Ortaokul diploması (licenza media), İtalya’daki ilk diplomadır.
    Onu CPIA’da yetişkin olarak alabilirsiniz.
    Bu diplomanız yoksa 16 yaşından itibaren kaydolabilirsiniz.
    Akşam lisesini de sorun.
step-school-nearby = Yakınınızda başka kurslar arayın
step-school-nearby-text =
    Derneklere ve kütüphanelere kursları olup olmadığını sorun.
    Ücretsiz olup olmadığını sorun.
    Her gün biraz konuşmak çok işe yarar.

## Be part of the community

guide-community = Sosyal hayata katılma
guide-community-about = İnsanlarla tanışacağınız yerler; saatler ve ücretler değişir, gitmeden önce sorun.
step-community-library = Kütüphaneye uğrayın
step-community-library-text =
    Kütüphane, okumak ve ders çalışmak için sakin bir yerdir.
    Kolay kitaplar ya da kendi dilinizde kitaplar isteyin.
    Üye kartının nasıl alındığını ve ücretsiz olup olmadığını sorun.
    İnternet olup olmadığını sorun.
step-community-sport = Spora ve etkinliklere katılın
step-community-sport-text =
    Spor, müzik ve tiyatro arkadaş edinmeye yardım eder.
    Kısa süreli etkinlikler için resmî daireler oturma izni (permesso di soggiorno) istemez.
    Bir takıma girmek için hangi belgeler gerektiğini sorun.
step-community-groups = Dernekleri tanıyın
step-community-groups-text =
    Oturma izni olanlar yaşadıkları şehrin hayatına katılır.
    Yakınınızda bir dernek arayın.
    Yalnızca dinlemek için bile olsa bir toplantıya gidin.
    İtalyancanız az olsa da gidin.
step-community-volunteer = Gönüllü olarak yardım edin
step-community-volunteer-text =
    Gönüllü, başkalarına ücret almadan yardım eder.
    Dernek yalnızca kanıtladığınız masrafları geri öder.
    Yardım ederken olabilecek kazalara karşı sizi sigortalar.
    Bir şirket sizi bedava çalıştırmak isterse önce sendikaya (sindacato) sorun.
step-community-civil-service = Sivil hizmeti (servizio civile) deneyin
step-community-civil-service-text =
    Bu, 18 ile 28 yaş arasındaki gençler için bir projedir.
    Her ay bir ödeme alırsınız: ne kadar olduğunu sorun.
    Geçerli oturma izni olan yabancılara da açıktır.
    Oturma izninizin süresini uzatmaz.
    Ne zaman başvurulabileceğini sorun.
step-community-meetings = Belediyenin toplantılarına gidin
step-community-meetings-text =
    Hangi toplantılar ve şenlikler olduğunu belediyeye (Comune) sorun.
    Belediyeyle konuşan bir yabancılar grubu olup olmadığını sorun.
    Sizin sesiniz de önemlidir.

## Papers to bring

item-passport = Geçerli pasaport
item-passport-copy = Pasaport fotokopisi
item-reason-papers = Başvuru nedeninizin belgeleri: iş, öğrenim, aile
item-tax-code = Vergi kodu (codice fiscale), varsa
item-home-proof = Nerede yaşadığınızı gösteren belge, isterlerse
item-kit-forms = Kit formları, doldurulmuş ve imzalanmış
item-stamp = Damga pulu (marca da bollo): tütün dükkânında satılır
item-appointment = Randevu kâğıdı
item-receipt = Başvurunun alındı belgesi (ricevuta)
item-photos = 4 vesikalık fotoğraf, hepsi aynı ve yeni
item-originals = Bütün fotokopilerin asılları
item-permit-copy = Oturma izni fotokopisi
item-old-permit = Eski oturma izni
item-decision-letter = Cevap mektubu
item-home-contract = Evin sözleşmesi, isterlerse
item-permit = Oturma izni ya da alındı belgesi
item-income-papers = Ne kadar kazandığınızı gösteren belgeler
item-housing-certificate = Konut uygunluk belgesi (idoneità dell’alloggio)
item-family-proof = Ailenizin kim olduğunu gösteren belgeler, isterlerse
item-visa-passport = Vizeli pasaport
item-clearance = Onay belgesi (nulla osta)
item-work-contract = İş sözleşmesi ya da iş teklifi
item-identity = Pasaport ya da kimlik kartı
item-address = Adresiniz
item-cv = Özgeçmiş, birkaç kopya
item-payslips = Maaş bordroları (busta paga) ve sözleşme
item-work-notes = Günlerin, saatlerin, yerin ve adların yazılı olduğu kâğıt
item-home-paper = Kira sözleşmesi ya da sizi ağırlayan kişinin verdiği kâğıt
item-new-permit = Yeni oturma izni
item-child-papers = Çocuğunuzun belgeleri
item-school-reports = Karneler ya da diplomalar, başka ülkelerden olsa da
