### Passi: the guides. Their facts are in assets/guides/facts.tsv.
### Machine translation, not yet reviewed by a person.

## First residence permit

guide-permit-first = Premier permis de séjour
guide-permit-first-about = Que faire quand vous arrivez en Italie ; pour votre cas, demandez à un guichet.
step-permit-first-deadline = Comptez les jours : 8 jours ouvrables
step-permit-first-deadline-text =
    Vous venez d’un pays hors de l’Union européenne et vous restez plus de 3 mois ?
    Il vous faut le permis de séjour (permesso di soggiorno), le document pour vivre ici.
    Demandez-le dans les 8 jours ouvrables après votre arrivée.
    N’attendez pas le dernier jour.
    Si vous restez moins longtemps, demandez au service immigration de la police (questura) quel papier il vous faut.
step-permit-first-door = Frappez à la bonne porte
step-permit-first-door-text =
    Vous avez un visa pour motif familial ou pour un travail avec contrat ?
    Allez à la préfecture (prefettura), au guichet unique (Sportello Unico) : on y prépare la demande à envoyer.
    Si vous demandez l’asile, allez à la questura.
    Dans les autres cas, on va à la poste ou à la questura.
    Demandez d’abord à un guichet.
step-permit-first-form = Faites-vous aider pour la demande
step-permit-first-form-text =
    À la poste, demandez le kit : une enveloppe avec des formulaires et des instructions.
    Le patronato est un bureau qui vous aide gratuitement à remplir les formulaires.
    Certaines mairies le font aussi.
    Demandez quels papiers il faut pour votre motif : travail, études, famille.
step-permit-first-post = Déposez l’enveloppe à la poste
step-permit-first-post-text =
    Allez dans un bureau de poste qui a un guichet spécial (Sportello Amico) : la demande se dépose seulement là.
    Signez le formulaire et laissez l’enveloppe ouverte.
    Le timbre fiscal (marca da bollo) coûte 16 euros, l’envoi coûte 30 euros.
    En général, vous payez aussi une taxe (contributo) : le montant varie, demandez combien.
    On vous donne un reçu (ricevuta) : gardez-le toujours sur vous.
step-permit-first-questura = Allez au rendez-vous à la questura
step-permit-first-questura-text =
    La poste vous donne le jour, ou bien une lettre arrive chez vous.
    Apportez 4 photos identiques et récentes.
    Apportez les originaux de toutes les copies.
    Là, on prend votre photo et vos empreintes digitales.
    Si vous ne pouvez pas y aller, prévenez la questura avant.
step-permit-first-wait = Attendez avec le reçu
step-permit-first-wait-text =
    La loi prévoit une réponse dans les 90 jours, mais elle peut tarder.
    Avec le reçu, vous pouvez rester en Italie jusqu’à la réponse.
    Vous pouvez aussi travailler, si le permis que vous demandez l’autorise.
    Sur le site de la police, vous voyez où en est votre demande.

## Renew your permit

guide-permit-renewal = Renouveler le permis de séjour
guide-permit-renewal-about = Comment demander le renouvellement à temps ; pour votre permis, demandez à un guichet.
step-permit-renewal-when = Commencez 90 jours avant
step-permit-renewal-when-text =
    Regardez la date de fin sur votre permis de séjour (permesso di soggiorno).
    Demandez le renouvellement au moins 90 jours avant.
    La règle a changé en 2026.
    Si vous lisez un autre nombre, demandez à un guichet.
    S’il reste peu de temps ou si la date est déjà passée, allez tout de suite à un guichet.
step-permit-renewal-papers = Préparez les papiers
step-permit-renewal-papers-text =
    Le service immigration de la police (questura) contrôle de nouveau les conditions du permis.
    Par exemple, si vous travaillez ou étudiez toujours.
    Le patronato est un bureau qui vous aide gratuitement à remplir les formulaires.
    Demandez-y quels papiers il vous faut.
step-permit-renewal-post = Déposez la demande
step-permit-renewal-post-text =
    Certains permis se renouvellent à la poste, d’autres seulement à la questura : demandez.
    À la poste, cherchez le guichet spécial (Sportello Amico).
    Signez le formulaire et laissez l’enveloppe ouverte.
    Le timbre fiscal (marca da bollo) coûte 16 euros, l’envoi coûte 30 euros.
    En général, vous payez aussi une taxe (contributo) : le montant varie, demandez combien.
step-permit-renewal-questura = Allez au rendez-vous à la questura
step-permit-renewal-questura-text =
    La poste vous donne le jour, ou bien une lettre arrive chez vous.
    À la questura, on prend de nouveau votre photo et vos empreintes.
    Apportez 4 photos et les originaux de toutes les copies.
    Si vous avez changé d’adresse ou de téléphone, dites-le à la questura.
step-permit-renewal-wait = Gardez le reçu et l’ancien permis
step-permit-renewal-wait-text =
    La loi prévoit une réponse dans les 90 jours, mais elle peut tarder.
    Avec le reçu (ricevuta), vous pouvez rester en Italie jusqu’à la réponse.
    Vous pouvez aussi travailler, si votre permis l’autorise.
    Avec le reçu et l’ancien permis, vous pouvez retourner dans votre pays.
    Avant de voyager, demandez à la questura.
step-permit-renewal-no = Si la réponse est non, demandez de l’aide
step-permit-renewal-no-text =
    La réponse peut être non.
    Vous pouvez faire un recours (ricorso) : un juge contrôle la décision.
    Cherchez tout de suite une aide juridique, n’attendez pas.
    Apportez la lettre que vous avez reçue.

## Bring your family to Italy

guide-permit-family = Faire venir sa famille en Italie
guide-permit-family-about = Comment faire venir votre famille ; les règles changent, demandez toujours à un guichet.
step-permit-family-who = Vérifiez qui peut venir
step-permit-family-who-text =
    Cela s’appelle le regroupement familial (ricongiungimento familiare) : votre famille vient vivre avec vous.
    Il vous faut un permis de séjour (permesso di soggiorno) d’au moins 1 an.
    Vous pouvez demander à faire venir votre mari ou votre femme et vos enfants de moins de 18 ans.
    Pour les enfants, il faut l’accord de l’autre parent.
    Pour vos parents ou vos enfants adultes, demandez à un guichet.
step-permit-family-years = Comptez les années en Italie
step-permit-family-years-text =
    Pour votre mari ou votre femme, il faut 2 ans en règle en Italie, sans interruption.
    Les 2 ans ne sont pas nécessaires pour les enfants mineurs.
    Ils ne sont pas nécessaires si vous avez l’asile ou la protection subsidiaire.
    Dans ce cas, d’autres règles aussi peuvent changer : demandez.
step-permit-family-home = Demandez le certificat du logement
step-permit-family-home-text =
    Il vous faut un certificat de la mairie (Comune) : l’idoneità dell’alloggio.
    Il dit que le logement convient à votre famille.
    La mairie contrôle aussi combien de personnes y vivent.
    Demandez combien cela coûte et combien de temps il faut.
step-permit-family-apply = Faites la demande en ligne
step-permit-family-apply-text =
    La demande va au guichet unique (Sportello Unico) de la préfecture (prefettura) du lieu où vous vivez.
    Elle se fait en ligne avec un accès numérique : SPID ou carte d’identité électronique.
    Vous devez montrer votre permis, votre revenu et votre logement.
    Le revenu, c’est ce que vous gagnez : demandez combien il faut cette année.
    Si c’est difficile, demandez de l’aide à un patronato, un bureau d’aide aux démarches.
step-permit-family-answer = Attendez l’accord (nulla osta)
step-permit-family-answer-text =
    Le nulla osta, c’est le oui de la préfecture.
    La loi prévoit une réponse dans les 150 jours.
    Ensuite, votre famille demande le visa à l’ambassade ou au consulat d’Italie.
    Demandez d’abord au consulat quels certificats il faut.
step-permit-family-arrive = Après l’arrivée, allez à la préfecture
step-permit-family-arrive-text =
    Dans les 8 jours, votre famille va au guichet unique.
    Là, on contrôle le visa et on prépare la demande de permis.
    On donne aussi le code fiscal (codice fiscale), un code qui sert pour tout.
    Ensuite, on envoie la demande depuis la poste.
    Demandez le rendez-vous dès que votre famille arrive.

## Change your type of permit

guide-permit-conversion = Changer de type de permis
guide-permit-conversion-about = Comment passer, par exemple, des études au travail ; demandez toujours à un guichet.
step-permit-conversion-need = Voyez si vous devez changer de permis
step-permit-conversion-need-text =
    Changer de type de permis de séjour (permesso di soggiorno) s’appelle la conversion (conversione).
    Les permis pour le travail ou pour motif familial servent aussi pour d’autres activités autorisées.
    Avec le permis pour motif familial, vous pouvez déjà travailler.
    Certains permis ne peuvent pas devenir un permis pour le travail : demandez d’abord.
step-permit-conversion-study = Passez des études au travail
step-permit-conversion-study-text =
    Le permis pour les études peut devenir un permis pour le travail.
    Vous pouvez le demander toute l’année, sans limite de places.
    Demandez-le avant la fin de votre permis.
    Si vous suivez une formation ou un stage, finissez d’abord.
step-permit-conversion-job = Trouvez un travail déclaré
step-permit-conversion-job-text =
    Il vous faut le contrat de séjour (contratto di soggiorno).
    C’est l’accord entre vous et votre employeur.
    Pour travailler à votre compte, il faut un autre papier : demandez lequel.
    Ne payez personne pour avoir un contrat.
    Si on vous exploite, appelez le 800 290 290 : c’est gratuit.
step-permit-conversion-apply = Demandez d’abord à la préfecture
step-permit-conversion-apply-text =
    Pour passer à un permis pour le travail, la première porte est la préfecture (prefettura).
    Son guichet unique (Sportello Unico) donne l’accord (nulla osta), c’est-à-dire son oui.
    Demandez comment envoyer la demande et quels papiers il faut.
    Faites-le tant que votre permis est encore valable.
step-permit-conversion-questura = Ensuite, demandez à la questura
step-permit-conversion-questura-text =
    Après le oui, demandez le nouveau permis au service immigration de la police (questura).
    Demandez si vous devez utiliser le kit de la poste.
    Si votre permis est encore valable, vous ne payez pas la taxe (contributo).
    Demandez quels sont les autres frais.
step-permit-conversion-wait = Attendez avec le reçu
step-permit-conversion-wait-text =
    La loi prévoit une réponse dans les 90 jours, mais elle peut tarder.
    Avec le reçu (ricevuta), vous pouvez rester et travailler légalement jusqu’à la réponse.
    Montrez le reçu à votre employeur aussi.
    Si la réponse est non, cherchez tout de suite une aide juridique.

## Doctor and care

guide-health = Médecin et soins
guide-health-about = Le médecin et les soins, même sans permis de séjour ; demandez au bureau de santé (USL).
step-health-emergency = En cas de danger, appelez le 112
step-health-emergency-text =
    Si une vie est en danger, appelez le 112.
    Dites où vous êtes et ce qui se passe.
    Si vous parlez une autre langue, dites tout de suite laquelle.
step-health-register = Inscrivez-vous au service de santé
step-health-register-text =
    Le service de santé (SSN) vous soigne comme un Italien.
    Vous vous inscrivez si vous travaillez ou si votre nom est inscrit au centre pour l’emploi.
    C’est possible aussi avec un permis de séjour (permesso di soggiorno) pour motif familial ou pour l’asile, ou pendant son renouvellement.
    Allez à l’USL de votre lieu de résidence ou, si vous n’avez pas de résidence, de l’endroit où vous vivez.
    Avec un autre permis, ou un passeport de l’Union européenne, demandez s’il faut payer.
step-health-doctor = Choisissez votre médecin
step-health-doctor-text =
    Avec l’inscription, vous avez un médecin de famille (medico di famiglia).
    Les enfants ont un médecin pour enfants (pediatra).
    La carte de santé (tessera sanitaria) arrive chez vous.
    Vos proches à votre charge, s’ils ont un permis, ont les mêmes soins.
    Vos enfants sont soignés dès la naissance.
step-health-night = Trouvez un médecin la nuit
step-health-night-text =
    Le cabinet de votre médecin est fermé et ce n’est pas une urgence ?
    Cherchez le médecin de garde (guardia medica) : un médecin pour les nuits et les jours fériés.
    Ici, vous trouvez les lieux et les numéros de téléphone.
    Appelez avant d’y aller.
step-health-no-permit = Faites-vous soigner, même sans permis
step-health-no-permit-text =
    Même sans permis, vous avez droit aux soins urgents et essentiels.
    Essentiels veut dire : sans ces soins, votre état s’aggrave avec le temps.
    Demandez à l’USL le code STP, pour les personnes sans permis de séjour.
    Ce code est valable 6 mois et peut être renouvelé.
    Les personnes qui vous soignent ne peuvent pas vous dénoncer pour absence de permis.
step-health-mother-child = Allez au centre femmes et familles (consultorio)
step-health-mother-child-text =
    Le consultorio est le service pour les femmes et les familles.
    Pendant la grossesse, vous avez les mêmes soins que les Italiennes, même sans permis.
    Les enfants mineurs peuvent être inscrits, même sans permis.
    Ainsi, ils peuvent avoir un pédiatre ou un médecin.
    Si on vous dit non, demandez de l’aide à un guichet.

## Finding work

guide-job = Chercher du travail
guide-job-about = Comment chercher du travail ; pour votre cas, vérifiez auprès d’un guichet.
step-job-can-work = Vérifiez si vous pouvez travailler
step-job-can-work-text =
    Montrez votre permis de séjour (permesso di soggiorno) à un guichet.
    Demandez si vous pouvez travailler avec ce permis.
    Pour les personnes qui attendent la réponse pour l’asile, il y a d’autres règles : demandez quand vous pouvez commencer.
step-job-register = Allez au centre pour l’emploi
step-job-register-text =
    C’est le bureau public qui aide à trouver du travail (centro per l’impiego).
    Là, vous déclarez que vous n’avez pas de travail et que vous en cherchez un dès maintenant.
    Cette déclaration s’appelle la DID.
    Avec la DID, vous pouvez utiliser les services du centre.
    Demandez comment la faire et quels papiers il faut.
step-job-cv = Écrivez votre CV
step-job-cv-text =
    Le CV (curriculum) est une feuille qui parle de vous.
    Écrivez vos emplois, vos études et vos langues.
    Ajoutez aussi le travail fait dans votre pays.
    Si vous avez besoin d’aide, demandez ici.
step-job-search = Cherchez à plusieurs endroits
step-job-search-text =
    Demandez les offres au centre pour l’emploi.
    Apportez votre CV aux agences d’emploi.
    En règle générale, une agence ne peut pas vous demander d’argent.
    Si on vous demande de l’argent ou votre passeport, arrêtez et demandez de l’aide.
step-job-contract = Lisez avant de signer
step-job-contract-text =
    Avant de commencer, vous devez recevoir un papier écrit.
    C’est le contrat, ou la copie de la déclaration d’embauche (comunicazione di assunzione).
    Si vous ne comprenez pas, faites-le lire au syndicat (sindacato).
    Le syndicat défend les personnes qui travaillent.
    Gardez toujours une copie.
step-job-lost-job = Si vous perdez votre travail, agissez vite
step-job-lost-job-text =
    Perdre son travail ne fait pas perdre le permis de séjour.
    Allez tout de suite au centre pour l’emploi.
    Avec un permis pour le travail, votre nom peut y rester inscrit au moins 1 an.
    Pour le permis saisonnier, c’est différent.
    Demandez au patronato, un bureau d’aide aux démarches, si vous avez droit à de l’argent.

## Your rights at work

guide-job-rights = Vos droits au travail
guide-job-rights-about = Des règles pour les personnes qui travaillent ; pour votre contrat, demandez au syndicat.
step-job-rights-equal = Connaissez vos droits
step-job-rights-equal-text =
    Avec un permis de séjour (permesso di soggiorno) valable, vous avez les mêmes droits que les travailleurs italiens.
    Refuser un travail à une personne seulement parce qu’elle est étrangère, c’est de la discrimination.
    Le syndicat (sindacato) défend les personnes qui travaillent.
    Entrez et racontez votre cas.
step-job-rights-hours = Notez vos heures
step-job-rights-hours-text =
    Chaque jour, écrivez l’heure où vous commencez et l’heure où vous finissez.
    En moyenne, vous travaillez au maximum 48 heures par semaine, heures supplémentaires comprises.
    Toutes les 24 heures, vous avez 11 heures de repos de suite.
    En règle générale, tous les 7 jours, vous avez 24 heures libres.
    Certains métiers ont des règles différentes : demandez.
step-job-rights-pay = Vérifiez votre paie
step-job-rights-pay-text =
    Avec l’argent, vous recevez la fiche de paie (busta paga), qui explique le calcul.
    En règle générale, votre employeur ne peut pas vous payer en argent liquide.
    Votre signature sur la fiche de paie ne prouve pas que vous avez reçu l’argent.
    Pour le travail au domicile d’une famille, les règles sont différentes.
    Gardez toutes vos fiches de paie.
step-job-rights-holidays = Prenez vos congés
step-job-rights-holidays-text =
    Les congés (ferie) sont des jours libres et payés.
    Vous avez droit à au moins 4 semaines par an.
    Vous ne pouvez pas renoncer au repos ni aux congés.
    Si vous êtes malade, prévenez tout de suite votre employeur.
step-job-rights-no-contract = Sans contrat, demandez de l’aide
step-job-rights-no-contract-text =
    Votre travail doit être payé, même si l’employeur ne respecte pas les règles.
    Notez les jours, les heures, le lieu et les noms.
    L’inspection du travail (Ispettorato del lavoro) reçoit les plaintes et les garde confidentielles.
    Parlez d’abord avec un service d’aide juridique ou un syndicat.
    Faites-le surtout si vous n’avez pas de permis de séjour.
step-job-rights-danger = Appelez si on vous menace
step-job-rights-danger-text =
    Si on vous prend vos papiers, votre paie ou votre liberté, ne restez pas sans aide.
    Appelez le 800 290 290 : c’est gratuit, sans donner votre nom, 24 heures par jour.
    On vous répond en plusieurs langues.
    Une femme qui subit des violences peut appeler le 1522.
    En danger maintenant ? Appelez le 112.

## Home and residence

guide-housing = Logement et résidence
guide-housing-about = Loyer, contrat et résidence : avant de signer, demandez à un guichet.
step-housing-search = Cherchez avec prudence
step-housing-search-text =
    Adressez-vous aux services d’aide au logement et aux associations.
    Visitez le logement avant de payer.
    N’envoyez pas d’argent à quelqu’un que vous n’avez jamais vu.
    Refuser un logement à une personne seulement parce qu’elle est étrangère, c’est de la discrimination.
    Si cela vous arrive, cherchez une aide juridique.
step-housing-contract = Demandez un contrat écrit
step-housing-contract-text =
    Le contrat de location doit être écrit.
    Le propriétaire l’enregistre dans les 30 jours, puis il vous prévient.
    Enregistrer veut dire : l’État sait que le contrat existe.
    Un loyer plus élevé que le loyer enregistré n’est pas valable.
    Demandez un reçu chaque fois que vous payez.
step-housing-deposit = Vérifiez le dépôt de garantie
step-housing-deposit-text =
    Le dépôt de garantie est de l’argent qui protège le propriétaire.
    Selon la loi, il ne dépasse pas 3 mois de loyer.
    Faites-vous donner un reçu.
    Prenez des photos du logement avant d’y entrer.
step-housing-host = Demandez à la personne qui vous loge de prévenir
step-housing-host-text =
    La personne qui vous donne un logement ou vous héberge doit prévenir la police.
    Là où il n’y a pas de police, elle prévient la mairie.
    Elle le fait par écrit dans les 48 heures, même si c’est quelqu’un de votre famille.
    Demandez une copie de ce papier.
step-housing-residence = Demandez la résidence
step-housing-residence-text =
    La résidence (residenza), c’est là où vous vivez : il la faut pour la carte d’identité et les aides.
    Demandez-la à la mairie, au bureau de l’état civil (anagrafe), dans les 20 jours après le déménagement.
    On vous inscrit en 2 jours ouvrables, puis on contrôle.
    Si vous occupez un logement sans en avoir le droit, vous ne pouvez pas y demander la résidence.
    Si vous n’avez pas de logement, demandez comment avoir quand même la résidence.
step-housing-renew = Retournez à la mairie après le renouvellement
step-housing-renew-text =
    Votre permis de séjour (permesso di soggiorno) est renouvelé ?
    Dans les 60 jours, dites à la mairie que vous vivez toujours là.
    Apportez le nouveau permis.
    Si vous ne le faites pas, vous pouvez perdre la résidence.

## School and Italian

guide-school = École et italien
guide-school-about = L’école pour vos enfants et l’italien pour vous ; pour les dates et les prix, demandez.
step-school-enrol = Inscrivez vos enfants à l’école
step-school-enrol-text =
    Tous les enfants ont droit à l’école, même sans permis de séjour (permesso di soggiorno).
    L’école est obligatoire pendant au moins 10 ans.
    Vous pouvez les inscrire à tout moment de l’année.
    Allez à l’école la plus proche.
step-school-papers = Apportez les papiers que vous avez
step-school-papers-text =
    S’il manque des papiers, l’école inscrit quand même votre enfant.
    Pour l’école obligatoire, vous n’avez pas à montrer le permis de séjour.
    Pour beaucoup de classes de première année, la demande se fait en ligne.
    Si vous n’avez pas le code fiscal (codice fiscale), faites-la à l’école.
step-school-class = Parlez avec les enseignants
step-school-class-text =
    En règle générale, votre enfant va dans la classe de son âge.
    L’école regarde aussi ce que votre enfant sait déjà.
    Racontez ce que votre enfant a étudié.
    Demandez de l’aide pour l’italien, la cantine, les livres et le bus.
step-school-cpia = Apprenez l’italien au CPIA
step-school-cpia-text =
    Le CPIA est l’école publique pour adultes.
    Vous pouvez y apprendre l’italien même si vous avez déjà un diplôme.
    Les cours vont au moins jusqu’au niveau A2, un italien simple.
    Demandez quand vous inscrire et s’il faut payer.
step-school-diploma = Obtenez le premier diplôme
step-school-diploma-text =
    Le premier diplôme italien s’appelle la licenza media.
    Au CPIA, vous pouvez l’obtenir à l’âge adulte.
    Si vous ne l’avez pas, vous pouvez vous inscrire dès 16 ans.
    Renseignez-vous aussi sur le lycée du soir.
step-school-nearby = Cherchez d’autres cours près de vous
step-school-nearby-text =
    Demandez aux associations et aux bibliothèques si elles donnent des cours.
    Demandez si c’est gratuit.
    Parler un peu chaque jour aide beaucoup.

## Be part of the community

guide-community = Participer à la vie locale
guide-community-about = Des lieux pour rencontrer des gens ; les horaires et les prix changent, demandez avant d’y aller.
step-community-library = Entrez dans une bibliothèque
step-community-library-text =
    La bibliothèque est un endroit calme pour lire et étudier.
    Demandez des livres faciles ou dans votre langue.
    Demandez comment avoir la carte et si elle est gratuite.
    Demandez s’il y a internet.
step-community-sport = Faites du sport et des activités
step-community-sport-text =
    Le sport, la musique et le théâtre aident à se faire des amis.
    Pour des activités de courte durée, les bureaux publics ne demandent pas le permis de séjour (permesso di soggiorno).
    Pour entrer dans une équipe, demandez quels papiers il faut.
step-community-groups = Découvrez les associations
step-community-groups-text =
    Avec un permis de séjour, vous participez à la vie publique de votre ville.
    Cherchez une association près de vous.
    Allez à une rencontre, même seulement pour écouter.
    Allez-y même si vous parlez peu italien.
step-community-volunteer = Aidez comme bénévole
step-community-volunteer-text =
    Le bénévole aide les autres sans être payé.
    L’association rembourse seulement les frais que vous prouvez.
    Elle vous assure contre les accidents pendant que vous aidez.
    Si une entreprise veut vous faire travailler gratuitement, demandez d’abord au syndicat.
step-community-civil-service = Essayez le service civil
step-community-civil-service-text =
    Le service civil (servizio civile) est un projet pour les jeunes de 18 à 28 ans.
    Chaque mois, vous recevez une somme d’argent : demandez combien.
    Il est ouvert aussi aux étrangers qui ont un permis de séjour valable.
    Il ne prolonge pas le permis de séjour.
    Demandez à quel moment on peut poser sa candidature.
step-community-meetings = Allez aux rencontres de la mairie
step-community-meetings-text =
    Demandez à la mairie quelles rencontres et quelles fêtes il y a.
    Demandez s’il y a un groupe d’étrangers qui parle avec la mairie.
    Votre voix compte.

## Papers to bring

item-passport = Passeport valable
item-passport-copy = Photocopie du passeport
item-reason-papers = Papiers pour votre motif : travail, études, famille
item-tax-code = Code fiscal (codice fiscale), si vous l’avez déjà
item-home-proof = Papier qui dit où vous vivez, si on vous le demande
item-kit-forms = Formulaires du kit, remplis et signés
item-stamp = Timbre fiscal (marca da bollo), vendu au bureau de tabac
item-appointment = Papier du rendez-vous
item-receipt = Reçu de la demande
item-photos = 4 photos d’identité, identiques et récentes
item-originals = Originaux de toutes les copies
item-permit-copy = Photocopie du permis de séjour
item-old-permit = Ancien permis de séjour
item-decision-letter = Lettre avec la réponse
item-home-contract = Contrat du logement, si on vous le demande
item-permit = Permis de séjour ou reçu
item-income-papers = Papiers qui montrent ce que vous gagnez
item-housing-certificate = Certificat du logement (idoneità dell’alloggio)
item-family-proof = Papiers qui montrent qui est votre famille, si on les demande
item-visa-passport = Passeport avec le visa
item-clearance = Accord de la préfecture (nulla osta)
item-work-contract = Contrat ou offre de travail
item-identity = Passeport ou carte d’identité
item-address = Votre adresse
item-cv = CV, en plusieurs copies
item-payslips = Fiches de paie et contrat
item-work-notes = Feuille avec les jours, les heures, le lieu et les noms
item-home-paper = Contrat de location ou papier de la personne qui vous héberge
item-new-permit = Nouveau permis de séjour
item-child-papers = Papiers de votre enfant
item-school-reports = Bulletins ou diplômes, même d’autres pays
