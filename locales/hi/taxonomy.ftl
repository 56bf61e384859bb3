### Passi: the names of coded facts. A record carries the code; this is how it is told.
### Machine translation, not yet reviewed by a person.

## Needs: short names for the tiles

need-documents = दस्तावेज़
need-health = सेहत
need-emergency = इमरजेंसी
need-work = काम
need-home = घर
need-school = स्कूल, इटैलियन
need-rights = हक और कानून
need-safety = सुरक्षा
need-family = परिवार, बच्चे
need-food = खाना, कपड़े
need-town-hall = नगरपालिका
need-community = मेल-जोल

## Kinds of help

category-immigration-desk = इमिग्रेशन हेल्प डेस्क
category-police-immigration = पुलिस का इमिग्रेशन दफ़्तर (questura)
category-prefecture = ज़िला प्रशासन (prefettura)
category-consulate = कॉन्सुलेट (वाणिज्य दूतावास)
category-post-office = डाकघर
category-out-of-hours-doctor = रात और छुट्टी का डॉक्टर (guardia medica)
category-health-desk = सेहत हेल्प डेस्क
category-health-registration = डॉक्टर के पास रजिस्ट्रेशन
category-health-centre = स्वास्थ्य केंद्र
category-health-migrants = प्रवासियों के लिए इलाज
category-hospital = अस्पताल
category-family-clinic = महिला और परिवार क्लिनिक (consultorio)
category-emergency-number = इमरजेंसी नंबर
category-social-emergency = तुरंत सामाजिक मदद
category-helpline = हेल्पलाइन
category-job-centre = रोज़गार दफ़्तर (centro per l’impiego)
category-job-orientation = काम ढूँढने में मदद
category-social-security = पेंशन और सरकारी भत्ते (INPS)
category-trade-union = मज़दूर यूनियन (sindacato)
category-patronato = फ़ॉर्म और भत्तों में मदद (patronato)
category-shelter = रात को सोने की जगह (dormitorio)
category-housing = घर के लिए मदद
category-reception-project = शरणार्थियों के लिए आवास (accoglienza)
category-adult-school = इटैलियन भाषा और बड़ों का स्कूल
category-student-services = छात्रों के लिए सेवाएँ
category-legal-aid = कानूनी मदद
category-antiviolence = हिंसा से बचाव का केंद्र
category-antitrafficking = मानव तस्करी के खिलाफ़ मदद
category-police = पुलिस
category-social-services = सामाजिक सेवाएँ (servizi sociali)
category-charity = खाना और ज़रूरी मदद (mensa)
category-registry-office = निवास रजिस्ट्रेशन दफ़्तर (anagrafe)
category-public-desk = जन सुविधा केंद्र
category-regional-office = रीजन (Regione) का दफ़्तर
category-youth-service = युवाओं के लिए सेवा
category-library = लाइब्रेरी

## Languages spoken at a desk

spoken-it = इटैलियन
spoken-en = अंग्रेज़ी
spoken-fr = फ़्रेंच
spoken-es = स्पैनिश
spoken-pt = पुर्तगाली
spoken-ro = रोमानियाई
spoken-sq = अल्बानियाई
spoken-mk = मकदूनियाई
spoken-uk = यूक्रेनी
spoken-ru = रूसी
spoken-pl = पोलिश
spoken-tr = तुर्की
spoken-ar = अरबी
spoken-fa = फ़ारसी
spoken-ur = उर्दू
spoken-hi = हिन्दी
spoken-bn = बांग्ला
spoken-pa = पंजाबी
spoken-zh = चीनी
spoken-tl = टैगलॉग
spoken-ps = पश्तो
spoken-de = जर्मन
spoken-so = सोमाली
spoken-ti = तिग्रिन्या
spoken-am = अम्हारिक
spoken-wo = वोलोफ़
spoken-sr = सर्बियाई
spoken-hr = क्रोएशियाई
spoken-bs = बोस्नियाई
spoken-bg = बुल्गारियाई
spoken-ka = जॉर्जियाई
spoken-ku = कुर्दिश
spoken-ta = तमिल
spoken-si = सिंहली
spoken-ne = नेपाली
spoken-ig = इग्बो
spoken-yo = योरूबा
spoken-ha = हौसा
spoken-ff = फ़ुला
spoken-bm = बाम्बारा

## Who it is for

eligibility-adults = वयस्क
eligibility-asylum-seekers = शरण माँगने वाले
eligibility-children = बच्चे
eligibility-eu-citizens = यूरोपीय संघ के नागरिक
eligibility-everyone = सब लोग
eligibility-families = परिवार
eligibility-foreigners = विदेशी लोग
eligibility-homeless = बेघर लोग
eligibility-men = पुरुष
eligibility-minors-alone = बिना माता-पिता के नाबालिग बच्चे
eligibility-poverty = गरीब लोग
eligibility-refugees = शरणार्थी
eligibility-students = छात्र
eligibility-trafficked = मानव तस्करी के शिकार लोग
eligibility-women = महिलाएँ
eligibility-workers = काम करने वाले
eligibility-young-people = युवा

## What to bring

document-none = किसी दस्तावेज़ की ज़रूरत नहीं
document-identity-document = पहचान पत्र
document-passport = पासपोर्ट
document-permit = निवास परमिट (permesso di soggiorno)
document-tax-code = टैक्स कोड (codice fiscale)
document-health-card = हेल्थ कार्ड (tessera sanitaria)
document-isee = ISEE (आमदनी का सर्टिफ़िकेट)
document-residence = निवास का सर्टिफ़िकेट
document-photo = पासपोर्ट साइज़ फ़ोटो

## What it costs

cost-free = मुफ़्त
cost-fee = फ़ीस लगती है
cost-ticket = इलाज की सरकारी फ़ीस (ticket)

## How to get in

access-step-free = सीढ़ियाँ नहीं हैं
access-accessible-toilet = दिव्यांगों के लिए टॉयलेट
access-lift = लिफ़्ट
access-parking = पार्किंग
