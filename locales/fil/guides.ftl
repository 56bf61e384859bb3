### Passi: the guides. Their facts are in assets/guides/facts.tsv.
### Machine translation, not yet reviewed by a person.

## First residence permit

guide-permit-first = Unang residence permit
guide-permit-first-about = Ano ang gagawin pagdating sa Italya; tungkol sa kaso mo, magtanong sa opisina.
step-permit-first-deadline = Bilangin ang araw: 8 working days lang
step-permit-first-deadline-text =
    Galing ka ba sa labas ng European Union at mahigit 3 buwan kang titira rito?
    Kailangan mo ng residence permit (permesso di soggiorno), ang dokumento para makatira rito.
    Mag-apply sa loob ng 8 working days mula nang dumating ka.
    Huwag hintayin ang huling araw.
    Kung mas maikli ang pananatili mo, itanong sa immigration ng pulisya (questura) kung anong papel ang kailangan.
step-permit-first-door = Alamin kung saan dapat pumunta
step-permit-first-door-text =
    May visa ka ba para sa pamilya, o para sa trabahong may kontrata?
    Pumunta sa Prefettura (opisina ng gobyerno), sa immigration desk nito (Sportello Unico): ihahanda nila ang application na ipapadala sa koreo.
    Kung humihingi ka ng asylum, pumunta sa questura.
    Sa ibang kaso, sa post office o sa questura ang punta.
    Magtanong muna sa opisina.
step-permit-first-form = Magpatulong sa application
step-permit-first-form-text =
    Sa post office, humingi ng kit: isang sobreng may mga form at paliwanag.
    Ang patronato ay opisinang tumutulong nang libre sa mga form.
    May mga munisipyo (Comune) na tumutulong din.
    Itanong kung anong mga papel ang kailangan para sa dahilan mo: trabaho, pag-aaral, pamilya.
step-permit-first-post = Ibigay ang sobre sa post office
step-permit-first-post-text =
    Pumunta sa post office na may “Sportello Amico”: doon lang tinatanggap ang application.
    Pirmahan ang form at huwag isara ang sobre.
    16 euro ang tax stamp (marca da bollo), at 30 euro ang pagpapadala.
    Karaniwan, may bayad pa para sa permit (contributo): nag-iiba ang halaga, kaya itanong kung magkano.
    Bibigyan ka ng resibo (ricevuta): lagi mo itong dalhin.
step-permit-first-questura = Pumunta sa appointment sa questura
step-permit-first-questura-text =
    Ibibigay ng post office ang araw, o may darating na sulat sa bahay mo.
    Magdala ng 4 na litrato, magkakapareho at bagong kuha.
    Dalhin ang original ng lahat ng kopya.
    Kukunan ka roon ng litrato at fingerprint.
    Kung hindi ka makakapunta, sabihan muna ang questura.
step-permit-first-wait = Maghintay, hawak ang resibo
step-permit-first-wait-text =
    Ayon sa batas, dapat may sagot sa loob ng 90 araw, pero puwedeng matagalan.
    Kapag may resibo ka, puwede kang manatili sa Italya hanggang sa may sagot.
    Puwede ka ring magtrabaho, kung pinapayagan ito ng permit na hinihingi mo.
    Sa website ng pulisya, makikita mo kung nasaan na ang application mo.

## Renew your permit

guide-permit-renewal = Pag-renew ng permit
guide-permit-renewal-about = Paano mag-renew sa tamang oras; tungkol sa permit mo, magtanong sa opisina.
step-permit-renewal-when = Magsimula 90 araw bago mag-expire
step-permit-renewal-when-text =
    Tingnan sa permit (permesso di soggiorno) kung kailan ito mag-e-expire.
    Mag-apply para sa renewal nang hindi bababa sa 90 araw bago ang petsang iyon.
    Nagbago ang patakarang ito noong 2026.
    Kung iba ang nabasa mong bilang, magtanong sa opisina.
    Kung malapit na itong mag-expire o expired na, pumunta agad sa opisina.
step-permit-renewal-papers = Ihanda ang mga papel
step-permit-renewal-papers-text =
    Titingnan ulit ng immigration ng pulisya (questura) kung pasok ka pa sa mga kondisyon ng permit.
    Halimbawa, kung nagtatrabaho o nag-aaral ka pa.
    Ang patronato ay opisinang tumutulong nang libre sa mga form.
    Itanong doon kung anong mga papel ang kailangan mo.
step-permit-renewal-post = Ibigay ang application
step-permit-renewal-post-text =
    May mga permit na nire-renew sa post office, at may iba na sa questura lang: magtanong.
    Sa post office, hanapin ang “Sportello Amico”, ang counter para rito.
    Pirmahan ang form at huwag isara ang sobre.
    16 euro ang tax stamp (marca da bollo), at 30 euro ang pagpapadala.
    Karaniwan, may bayad pa para sa permit (contributo): nag-iiba ang halaga, kaya itanong kung magkano.
step-permit-renewal-questura = Pumunta sa appointment sa questura
step-permit-renewal-questura-text =
    Ibibigay ng post office ang araw, o may darating na sulat sa bahay mo.
    Sa questura, kukunan ka ulit ng litrato at fingerprint.
    Magdala ng 4 na litrato at ng original ng lahat ng kopya.
    Kung lumipat ka ng bahay o nagpalit ng telepono, sabihin sa questura.
step-permit-renewal-wait = Itago ang resibo at ang lumang permit
step-permit-renewal-wait-text =
    Ayon sa batas, dapat may sagot sa loob ng 90 araw, pero puwedeng matagalan.
    Kapag may resibo (ricevuta) ka, puwede kang manatili sa Italya hanggang sa may sagot.
    Puwede ka ring magtrabaho, kung pinapayagan ito ng permit mo.
    Kapag dala mo ang resibo at ang lumang permit, puwede kang umuwi sa bansa mo.
    Bago bumiyahe, magtanong sa questura.
step-permit-renewal-no = Kung “hindi” ang sagot, humingi ng tulong
step-permit-renewal-no-text =
    Puwedeng “hindi” ang sagot.
    Puwede kang umapela (ricorso): susuriin ng hukom ang desisyon.
    Maghanap agad ng tulong legal, huwag nang maghintay.
    Dalhin ang sulat na natanggap mo.

## Bring your family to Italy

guide-permit-family = Dalhin ang pamilya sa Italya
guide-permit-family-about = Paano mo makukuha ang pamilya mo; nagbabago ang mga patakaran, kaya laging magtanong sa opisina.
step-permit-family-who = Alamin kung sino ang puwedeng kunin
step-permit-family-who-text =
    Family reunification (ricongiungimento familiare) ang tawag dito: titira ang pamilya mo kasama mo.
    Kailangan mo ng permit (permesso di soggiorno) na hindi bababa sa 1 taon ang bisa.
    Puwede mong kunin ang asawa mo at ang mga anak mong wala pang 18 taong gulang.
    Para sa mga anak, kailangang pumayag ang isa pang magulang.
    Para sa mga magulang o mga anak na nasa hustong gulang, magtanong sa opisina.
step-permit-family-years = Bilangin ang mga taon mo sa Italya
step-permit-family-years-text =
    Para sa asawa, kailangang 2 taon ka nang legal sa Italya, nang walang putol.
    Hindi kailangan ang 2 taon para sa mga anak na menor de edad.
    Hindi rin ito kailangan kung may asylum ka o subsidiary protection (protezione sussidiaria).
    Sa ganoong kaso, puwedeng iba rin ang ilang patakaran: magtanong.
step-permit-family-home = Humingi ng certificate ng tirahan
step-permit-family-home-text =
    Kailangan mo ng certificate mula sa munisipyo (Comune): ang idoneità dell’alloggio.
    Sinasabi nito na angkop ang bahay para sa pamilya mo.
    Tinitingnan din ng munisipyo kung ilan ang nakatira roon.
    Itanong kung magkano ito at gaano katagal.
step-permit-family-apply = Mag-apply online
step-permit-family-apply-text =
    Mag-apply sa Prefettura (opisina ng gobyerno) kung saan ka nakatira, sa immigration desk nito (Sportello Unico).
    Ginagawa ito online, gamit ang digital login: SPID o electronic ID card.
    Kailangan mong ipakita ang permit, ang kita at ang bahay mo.
    Ang kita (reddito) ay ang perang kinikita mo: itanong kung magkano ang kailangan ngayong taon.
    Kung nahihirapan ka, magpatulong sa patronato, isang opisinang tumutulong sa papeles.
step-permit-family-answer = Hintayin ang approval (nulla osta)
step-permit-family-answer-text =
    Ang nulla osta ay ang approval ng Prefettura: pumapayag ito.
    Ayon sa batas, dapat may sagot sa loob ng 150 araw.
    Pagkatapos, mag-a-apply ng visa ang pamilya mo sa embahada o konsulado ng Italya.
    Itanong muna sa konsulado kung anong mga certificate ang kailangan.
step-permit-family-arrive = Pagdating nila, pumunta sa Prefettura
step-permit-family-arrive-text =
    Sa loob ng 8 araw, dapat pumunta ang pamilya mo sa Sportello Unico.
    Titingnan doon ang visa at ihahanda ang application para sa permit.
    Ibibigay rin ang tax code (codice fiscale), isang code na gagamitin mo sa lahat ng bagay.
    Pagkatapos, ipapadala ang application mula sa post office.
    Humingi ng appointment pagdating na pagdating nila.

## Change your type of permit

guide-permit-conversion = Pagpapalit ng uri ng permit
guide-permit-conversion-about = Paano lumipat, halimbawa, mula pag-aaral papuntang trabaho; laging magtanong sa opisina.
step-permit-conversion-need = Alamin kung kailangan mong magpalit
step-permit-conversion-need-text =
    Conversione ang tawag sa pagpapalit ng uri ng permit (permesso di soggiorno).
    Ang permit para sa trabaho o pamilya ay puwede ring gamitin sa ibang gawaing pinapayagan.
    Kung permit para sa pamilya ang hawak mo, puwede ka nang magtrabaho.
    Hindi lahat ng permit ay puwedeng gawing permit para sa trabaho: magtanong muna.
step-permit-conversion-study = Mula pag-aaral papuntang trabaho
step-permit-conversion-study-text =
    Ang permit para sa pag-aaral ay puwedeng maging permit para sa trabaho.
    Puwede kang mag-apply buong taon, at walang limitasyon sa bilang ng slot.
    Mag-apply bago mag-expire ang permit.
    Kung may training course o internship (tirocinio) ka, tapusin muna ito.
step-permit-conversion-job = Humanap ng legal na trabaho
step-permit-conversion-job-text =
    Kailangan mo ng contratto di soggiorno.
    Ito ang kasunduan ninyo ng employer mo.
    Kung gusto mong magtrabaho para sa sarili mo, ibang papel ang kailangan: itanong kung alin.
    Huwag magbayad kahit kanino para magkaroon ng kontrata.
    Kung may nagsasamantala sa iyo, tumawag sa 800 290 290: libre ito.
step-permit-conversion-apply = Lumapit muna sa Prefettura
step-permit-conversion-apply-text =
    Para lumipat sa permit para sa trabaho, unahin ang Prefettura (opisina ng gobyerno).
    Ang immigration desk nito (Sportello Unico) ang nagbibigay ng approval (nulla osta).
    Itanong kung paano ipapadala ang application at kung anong mga papel ang kailangan.
    Gawin ito habang valid pa ang permit mo.
step-permit-conversion-questura = Saka mag-apply sa questura
step-permit-conversion-questura-text =
    Kapag may approval na, hingin ang bagong permit sa immigration ng pulisya (questura).
    Itanong kung kailangan mong gamitin ang kit ng post office.
    Kung valid pa ang permit mo, hindi mo babayaran ang contributo, ang bayad para sa permit.
    Itanong kung ano pa ang ibang gastos.
step-permit-conversion-wait = Maghintay, hawak ang resibo
step-permit-conversion-wait-text =
    Ayon sa batas, dapat may sagot sa loob ng 90 araw, pero puwedeng matagalan.
    Kapag may resibo (ricevuta) ka, puwede kang manatili at magtrabaho nang legal hanggang sa may sagot.
    Ipakita rin ang resibo sa employer mo.
    Kung “hindi” ang sagot, humanap agad ng tulong legal.

## Doctor and care

guide-health = Doktor at pagpapagamot
guide-health-about = Doktor at gamutan, kahit walang permit; magtanong sa USL, ang opisina para sa kalusugan.
step-health-emergency = Tumawag sa 112 kung may panganib
step-health-emergency-text =
    Kung may buhay na nanganganib, tumawag sa 112.
    Sabihin kung nasaan ka at kung ano ang nangyayari.
    Kung ibang wika ang gamit mo, sabihin agad kung alin.
step-health-register = Magparehistro sa health service
step-health-register-text =
    Sa health service (SSN), gagamutin ka gaya ng isang Italyano.
    Makakapagparehistro ka kung may trabaho ka o nakarehistro sa job center.
    Puwede rin kung may permit (permesso di soggiorno) ka para sa pamilya o asylum, o nire-renew mo ito.
    Pumunta sa USL kung saan nakarehistro ang tirahan mo (residenza) o, kung wala, kung saan ka nakatira.
    Kung iba ang permit mo, o pasaporte ng European Union ang hawak mo, itanong kung may bayad.
step-health-doctor = Piliin ang doktor mo
step-health-doctor-text =
    Kapag nakarehistro ka, may family doctor ka (medico di famiglia).
    Ang mga bata ay may pediatra, ang doktor ng mga bata.
    Darating sa bahay ang health card (tessera sanitaria).
    Ang mga kapamilyang sinusuportahan mo, kung may permit, ay may parehong gamutan.
    Ang mga anak mo ay ginagamot mula pagkasilang.
step-health-night = Humanap ng doktor sa gabi
step-health-night-text =
    Sarado ba ang klinika ng doktor mo at hindi naman emergency?
    Hanapin ang guardia medica: doktor para sa gabi at holiday.
    Makikita mo rito ang mga lugar at numero.
    Tumawag muna bago pumunta.
step-health-no-permit = Magpagamot kahit walang permit
step-health-no-permit-text =
    Kahit walang permit, makukuha mo ang urgent at essential na gamutan.
    Essential, ibig sabihin: kung wala ito, lalala ang kalagayan mo sa paglipas ng panahon.
    Humingi sa USL ng STP code, para sa mga walang permit.
    6 na buwan ang bisa ng code, at puwede itong i-renew.
    Hindi ka puwedeng isumbong ng mga gumagamot sa iyo dahil lang wala kang permit.
step-health-mother-child = Pumunta sa klinika ng pamilya
step-health-mother-child-text =
    Ang klinika ng pamilya (consultorio) ay para sa mga babae at pamilya.
    Kung buntis ka, pareho ang gamutan mo sa mga Italyana, kahit walang permit.
    Puwedeng iparehistro ang mga anak na menor de edad kahit walang permit.
    Sa ganoon, puwede silang magkaroon ng pediatra o doktor.
    Kung sabihin nilang hindi puwede, humingi ng tulong sa opisina.

## Finding work

guide-job = Paghahanap ng trabaho
guide-job-about = Paano maghanap ng trabaho; tungkol sa kaso mo, tiyakin muna sa opisina.
step-job-can-work = Tiyaking puwede kang magtrabaho
step-job-can-work-text =
    Ipakita sa opisina ang permit mo (permesso di soggiorno).
    Itanong kung puwede kang magtrabaho sa permit na iyon.
    May sariling patakaran para sa mga naghihintay ng sagot sa asylum: itanong kung kailan puwedeng magsimula.
step-job-register = Pumunta sa job center
step-job-register-text =
    Ang job center (centro per l’impiego) ay opisina ng gobyerno na tumutulong maghanap ng trabaho.
    Doon mo idedeklara na wala kang trabaho at gusto mong magkaroon agad.
    DID ang tawag sa deklarasyong ito.
    Kapag may DID ka, magagamit mo ang mga serbisyo ng job center.
    Itanong kung paano ito gawin at kung anong mga papel ang kailangan.
step-job-cv = Gumawa ng CV
step-job-cv-text =
    Ang CV (curriculum) ay isang papel tungkol sa iyo.
    Isulat ang mga naging trabaho mo, ang pinag-aralan mo at ang mga wika mo.
    Isama rin ang trabaho mo sa sarili mong bansa.
    Kung kailangan mo ng tulong, magtanong dito.
step-job-search = Maghanap sa iba’t ibang lugar
step-job-search-text =
    Itanong sa job center kung anong mga trabaho ang bukas.
    Dalhin ang CV mo sa mga job agency (agenzia per il lavoro).
    Karaniwan, hindi ka puwedeng singilin ng agency.
    Kung humihingi sila ng pera o kinukuha ang pasaporte mo, tumigil at humingi ng tulong.
step-job-contract = Magbasa muna bago pumirma
step-job-contract-text =
    Bago magsimula, dapat kang bigyan ng nakasulat na papel.
    Ito ang kontrata, o kopya ng abiso na tinanggap ka sa trabaho.
    Kung hindi mo naiintindihan, ipabasa sa unyon.
    Ipinagtatanggol ng unyon ng manggagawa (sindacato) ang mga nagtatrabaho.
    Laging magtabi ng kopya.
step-job-lost-job = Kumilos agad kung mawalan ng trabaho
step-job-lost-job-text =
    Hindi mawawala ang permit mo dahil lang nawalan ka ng trabaho.
    Pumunta agad sa job center.
    Kung permit para sa trabaho ang hawak mo, puwede kang manatiling nakarehistro nang hindi bababa sa 1 taon.
    Hindi ganito kung permit para sa seasonal work ang hawak mo.
    Itanong sa patronato, isang opisinang tumutulong, kung may perang dapat mong matanggap.

## Your rights at work

guide-job-rights = Mga karapatan mo sa trabaho
guide-job-rights-about = Mga patakaran para sa nagtatrabaho; tungkol sa kontrata mo, magtanong sa unyon (sindacato).
step-job-rights-equal = Alamin ang mga karapatan mo
step-job-rights-equal-text =
    Kung may valid na permit (permesso di soggiorno) ka, pareho ang karapatan mo at ng mga manggagawang Italyano.
    Diskriminasyon kapag hindi ka binigyan ng trabaho dahil lang dayuhan ka.
    Ipinagtatanggol ng unyon ng manggagawa (sindacato) ang mga nagtatrabaho.
    Pumasok ka at ikuwento ang nangyari sa iyo.
step-job-rights-hours = Isulat ang oras ng trabaho mo
step-job-rights-hours-text =
    Araw-araw, isulat kung anong oras ka nagsimula at natapos.
    Sa average, hanggang 48 oras lang bawat linggo ang trabaho mo, kasama ang overtime.
    Sa bawat 24 na oras, may 11 oras kang tuloy-tuloy na pahinga.
    Karaniwan, sa bawat 7 araw, may 24 na oras kang walang pasok.
    Iba ang patakaran sa ilang trabaho: magtanong.
step-job-rights-pay = Tingnan ang sahod mo
step-job-rights-pay-text =
    Kasama ng sahod, may payslip (busta paga) na nagpapaliwanag ng kuwenta.
    Karaniwan, hindi ka puwedeng bayaran ng amo mo nang cash.
    Hindi patunay ang pirma mo sa payslip na natanggap mo ang pera.
    Iba ang patakaran para sa mga nagtatrabaho sa bahay ng isang pamilya.
    Itago ang lahat ng payslip.
step-job-rights-holidays = Magbakasyon
step-job-rights-holidays-text =
    Ang bakasyon (ferie) ay mga araw na walang pasok pero may bayad.
    Hindi bababa sa 4 na linggo ito bawat taon.
    Hindi mo puwedeng isuko ang pahinga at bakasyon mo.
    Kung may sakit ka, sabihan agad ang amo mo.
step-job-rights-no-contract = Humingi ng tulong kung walang kontrata
step-job-rights-no-contract-text =
    Dapat bayaran ang trabaho mo kahit hindi nila sinusunod ang mga patakaran.
    Isulat ang mga araw, oras, lugar at pangalan.
    Tumatanggap ng sumbong ang labor inspectorate (Ispettorato del lavoro), at confidential ang mga ito.
    Makipag-usap muna sa nagbibigay ng tulong legal o sa unyon.
    Gawin ito lalo na kung wala kang permit.
step-job-rights-danger = Tumawag kung may nananakot sa iyo
step-job-rights-danger-text =
    Kung kinukuha nila ang dokumento, sahod o kalayaan mo, huwag kang mag-isa.
    Tumawag sa 800 290 290: libre, hindi kailangan ang pangalan, bukas nang 24 na oras.
    Sumasagot sila sa iba’t ibang wika.
    Ang babaeng nakakaranas ng karahasan ay puwedeng tumawag sa 1522.
    Kung nasa panganib ka ngayon, tumawag sa 112.

## Home and residence

guide-housing = Bahay at residenza
guide-housing-about = Upa, kontrata at residenza: bago pumirma, magtanong sa opisina.
step-housing-search = Mag-ingat sa paghahanap
step-housing-search-text =
    Magtanong sa mga serbisyo para sa tirahan at sa mga samahan.
    Tingnan ang bahay bago magbayad.
    Huwag magpadala ng pera sa taong hindi mo pa nakikita.
    Diskriminasyon kapag hindi ka binigyan ng bahay dahil lang dayuhan ka.
    Kung mangyari ito, maghanap ng tulong legal.
step-housing-contract = Humingi ng nakasulat na kontrata
step-housing-contract-text =
    Dapat nakasulat ang kontrata sa upa.
    Irerehistro ito ng may-ari sa loob ng 30 araw, at saka ka niya sasabihan.
    Nakarehistro, ibig sabihin: alam ng gobyerno na may kontrata.
    Kung mas mataas ang upa kaysa sa nakarehistro, walang bisa ang dagdag.
    Humingi ng resibo tuwing magbabayad ka.
step-housing-deposit = Tingnan ang deposito
step-housing-deposit-text =
    Ang deposito ay garantiya para sa may-ari.
    Ayon sa batas, hindi ito lalampas sa 3 buwang upa.
    Humingi ng resibo.
    Kunan ng litrato ang bahay bago ka lumipat.
step-housing-host = Sabihan ang nagpapatira sa iyo na mag-abiso
step-housing-host-text =
    Dapat mag-abiso sa pulisya ang nagbibigay sa iyo ng bahay o nagpapatira sa iyo.
    Kung walang opisina ng pulisya roon, sa munisipyo (Comune) siya mag-aabiso.
    Nakasulat ito, at sa loob ng 48 oras, kahit kamag-anak mo siya.
    Humingi ng kopya ng papel na iyon.
step-housing-residence = Magparehistro ng residenza
step-housing-residence-text =
    Ang residenza (kung saan ka nakatira) ay kailangan para sa ID card at mga tulong.
    Hingin ito sa rehistro ng residente (anagrafe) ng munisipyo sa loob ng 20 araw mula nang lumipat ka.
    Irerehistro ka nila sa loob ng 2 working days, at saka sila magche-check.
    Kung wala kang karapatan sa bahay na inookupahan mo, hindi ka puwedeng magparehistro ng residenza roon.
    Kung wala kang bahay, itanong kung paano ka pa rin magkakaroon ng residenza.
step-housing-renew = Bumalik sa munisipyo pagka-renew
step-housing-renew-text =
    Na-renew na ba ang permit mo (permesso di soggiorno)?
    Sa loob ng 60 araw, sabihin sa munisipyo na doon ka pa rin nakatira.
    Dalhin ang bagong permit.
    Kung hindi mo ito gagawin, puwedeng mawala ang residenza mo.

## School and Italian

guide-school = Paaralan at wikang Italyano
guide-school-about = Paaralan para sa mga anak at Italyano para sa iyo; itanong ang petsa at bayad.
step-school-enrol = I-enroll sa paaralan ang mga anak mo
step-school-enrol-text =
    May karapatang mag-aral ang lahat ng bata, kahit walang permit (permesso di soggiorno).
    Obligado ang pag-aaral nang hindi bababa sa 10 taon.
    Puwede mo silang i-enroll sa kahit anong panahon ng taon.
    Pumunta sa pinakamalapit na paaralan.
step-school-papers = Dalhin ang mga papel na mayroon ka
step-school-papers-text =
    Kahit kulang ang papel, tatanggapin pa rin ng paaralan ang anak mo.
    Sa obligadong pag-aaral, hindi mo kailangang ipakita ang permit.
    Para sa unang taon sa maraming paaralan (prime classi), online ang application.
    Kung wala kang tax code (codice fiscale), sa paaralan ka mag-apply.
step-school-class = Makipag-usap sa mga guro
step-school-class-text =
    Karaniwan, ang klase ay ayon sa edad ng bata.
    Tinitingnan din ng paaralan kung ano na ang alam ng anak mo.
    Ikuwento kung ano na ang napag-aralan niya.
    Humingi ng tulong para sa Italyano, pagkain sa paaralan, libro at bus.
step-school-cpia = Mag-aral ng Italyano sa CPIA
step-school-cpia-text =
    Ang CPIA ay pampublikong paaralan para sa mga adult.
    Puwede kang mag-aral ng Italyano kahit may diploma ka na.
    Umaabot ang mga kurso sa antas na hindi bababa sa A2, ang simpleng Italyano.
    Itanong kung kailan mag-e-enroll at kung may bayad.
step-school-diploma = Kunin ang licenza media
step-school-diploma-text =
    Ang licenza media ang unang diploma sa Italya.
    Sa CPIA, makukuha mo ito kahit adult ka na.
    Kung wala ka nito, puwede ka nang mag-enroll mula 16 na taong gulang.
    Itanong din ang tungkol sa high school sa gabi.
step-school-nearby = Maghanap ng ibang kurso sa malapit
step-school-nearby-text =
    Itanong sa mga samahan at aklatan kung may mga kurso sila.
    Itanong kung libre.
    Malaking tulong ang magsalita nang kaunti araw-araw.

## Be part of the community

guide-community = Makibahagi sa komunidad
guide-community-about = Mga lugar para makakilala ng tao; nagbabago ang oras at bayad, kaya magtanong muna.
step-community-library = Pumunta sa aklatan
step-community-library-text =
    Ang aklatan (biblioteca) ay tahimik na lugar para magbasa at mag-aral.
    Humingi ng madaling libro, o librong nasa wika mo.
    Itanong kung paano magkaroon ng library card at kung libre ito.
    Itanong kung may internet.
step-community-sport = Sumali sa sports at ibang aktibidad
step-community-sport-text =
    Nakakatulong ang sports, musika at teatro para magkaroon ng kaibigan.
    Para sa maiikling aktibidad, hindi hinihingi ng mga opisina ng gobyerno ang permit (permesso di soggiorno).
    Para sa isang team, itanong kung anong mga papel ang kailangan.
step-community-groups = Kilalanin ang mga samahan
step-community-groups-text =
    Kung may permit ka, kasali ka sa buhay ng bayan kung saan ka nakatira.
    Humanap ng samahan na malapit sa iyo.
    Dumalo sa isang pagtitipon, kahit makinig lang.
    Pumunta ka kahit kaunti lang ang Italyano mo.
step-community-volunteer = Tumulong bilang volunteer
step-community-volunteer-text =
    Ang volunteer ay tumutulong sa iba nang walang bayad.
    Ang ibinabalik lang ng samahan ay ang mga gastos na may patunay ka.
    Ini-insure ka nito sa aksidente habang tumutulong ka.
    Kung gusto ng isang kompanya na magtrabaho ka nang libre, magtanong muna sa unyon (sindacato).
step-community-civil-service = Subukan ang servizio civile
step-community-civil-service-text =
    Ang servizio civile ay proyekto para sa mga kabataang 18 hanggang 28 taong gulang.
    Buwan-buwan, may matatanggap kang allowance: itanong kung magkano.
    Bukas din ito sa mga dayuhang may valid na permit.
    Hindi nito pinapahaba ang bisa ng permit mo.
    Itanong kung kailan puwedeng mag-apply.
step-community-meetings = Dumalo sa mga pulong ng munisipyo
step-community-meetings-text =
    Itanong sa munisipyo (Comune) kung anong mga pulong at pista ang mayroon.
    Itanong kung may grupo ng mga dayuhan na kumakausap sa munisipyo.
    Mahalaga ang boses mo.

## Papers to bring

item-passport = Valid na pasaporte
item-passport-copy = Photocopy ng pasaporte
item-reason-papers = Mga papel para sa dahilan mo: trabaho, pag-aaral, pamilya
item-tax-code = Tax code (codice fiscale), kung mayroon ka na
item-home-proof = Papel na nagsasabi kung saan ka nakatira, kung hihingin
item-kit-forms = Mga form ng kit, sinagutan at pinirmahan
item-stamp = Tax stamp (marca da bollo): mabibili sa tabaccheria
item-appointment = Papel ng appointment
item-receipt = Resibo ng application (ricevuta)
item-photos = 4 na ID picture, magkakapareho at bagong kuha
item-originals = Original ng lahat ng kopya
item-permit-copy = Photocopy ng permit
item-old-permit = Lumang permit
item-decision-letter = Sulat na may sagot
item-home-contract = Kontrata ng bahay, kung hihingin
item-permit = Residence permit (permesso di soggiorno) o resibo
item-income-papers = Mga papel na nagpapakita ng kita mo
item-housing-certificate = Certificate ng tirahan (idoneità dell’alloggio)
item-family-proof = Patunay kung sino ang pamilya mo, kung hihingin
item-visa-passport = Pasaporteng may visa
item-clearance = Approval (nulla osta)
item-work-contract = Kontrata o alok na trabaho
item-identity = Pasaporte o ID card
item-address = Ang address mo
item-cv = CV, higit sa isang kopya
item-payslips = Mga payslip (busta paga) at kontrata
item-work-notes = Papel na may mga araw, oras, lugar at pangalan
item-home-paper = Kontrata sa upa o papel mula sa nagpapatira sa iyo
item-new-permit = Bagong residence permit
item-child-papers = Mga dokumento ng anak mo
item-school-reports = Mga report card o diploma, kahit galing sa ibang bansa
