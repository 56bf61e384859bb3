### Passi: the guides. Their facts are in assets/guides/facts.tsv.
### Written by the developers, not yet reviewed by a second person.

## First residence permit

guide-permit-first = Primo permesso di soggiorno
guide-permit-first-about = Che cosa fare quando arrivi in Italia; per il tuo caso chiedi allo sportello.
step-permit-first-deadline = Conta i giorni: sono 8 lavorativi
step-permit-first-deadline-text =
    Vieni da fuori dall’Unione europea e resti più di 3 mesi?
    Ti serve il permesso di soggiorno, il documento per vivere qui.
    Chiedilo entro 8 giorni lavorativi dal tuo arrivo.
    Non aspettare l’ultimo giorno.
    Se resti meno, chiedi in Questura che foglio serve.
step-permit-first-door = Scegli la porta giusta
step-permit-first-door-text =
    Hai un visto per famiglia o per lavoro con contratto?
    Vai in Prefettura, allo Sportello Unico: preparano la domanda da spedire.
    Se chiedi asilo, vai in Questura.
    Negli altri casi si va alla posta o in Questura.
    Chiedi prima allo sportello.
step-permit-first-form = Fatti aiutare con la domanda
step-permit-first-form-text =
    Alla posta chiedi il kit: una busta con moduli e istruzioni.
    Il patronato è un ufficio che ti aiuta gratis con i moduli.
    Anche alcuni Comuni lo fanno.
    Chiedi quali fogli servono per il tuo motivo: lavoro, studio, famiglia.
step-permit-first-post = Consegna la busta alla posta
step-permit-first-post-text =
    Vai a una posta con Sportello Amico: la domanda si consegna solo lì.
    Firma il modulo e lascia la busta aperta.
    La marca da bollo costa 16 euro, la spedizione 30 euro.
    Di solito paghi anche un contributo: la cifra cambia, chiedi quanto.
    Ti danno una ricevuta: tienila sempre con te.
step-permit-first-questura = Vai all’appuntamento in Questura
step-permit-first-questura-text =
    Alla posta ti danno il giorno, oppure arriva una lettera a casa.
    Porta 4 foto uguali e recenti.
    Porta gli originali di tutte le copie.
    Lì ti prendono foto e impronte delle dita.
    Se non puoi andare, avvisa prima la Questura.
step-permit-first-wait = Aspetta con la ricevuta
step-permit-first-wait-text =
    La legge dà 90 giorni per la risposta, ma può tardare.
    Con la ricevuta puoi restare in Italia fino alla risposta.
    Puoi anche lavorare, se il permesso che chiedi lo consente.
    Sul sito della Polizia vedi a che punto sei.

## Renew your permit

guide-permit-renewal = Rinnovare il permesso
guide-permit-renewal-about = Come chiedere il rinnovo in tempo; per il tuo permesso chiedi allo sportello.
step-permit-renewal-when = Comincia 90 giorni prima
step-permit-renewal-when-text =
    Guarda la data di scadenza sul permesso.
    Chiedi il rinnovo almeno 90 giorni prima.
    La regola è cambiata nel 2026.
    Se leggi un altro numero, chiedi allo sportello.
    Se manca poco o è già scaduto, vai subito allo sportello.
step-permit-renewal-papers = Prepara i documenti
step-permit-renewal-papers-text =
    La Questura controlla di nuovo le condizioni del permesso.
    Per esempio, se lavori o studi ancora.
    Il patronato è un ufficio che ti aiuta gratis con i moduli.
    Chiedi lì quali fogli servono a te.
step-permit-renewal-post = Consegna la domanda
step-permit-renewal-post-text =
    Alcuni permessi si rinnovano alla posta, altri solo in Questura: chiedi.
    Alla posta cerca lo Sportello Amico.
    Firma il modulo e lascia la busta aperta.
    La marca da bollo costa 16 euro, la spedizione 30 euro.
    Di solito paghi anche un contributo: la cifra cambia, chiedi quanto.
step-permit-renewal-questura = Vai all’appuntamento in Questura
step-permit-renewal-questura-text =
    Alla posta ti danno il giorno, oppure arriva una lettera a casa.
    In Questura ti prendono di nuovo foto e impronte.
    Porta 4 foto e gli originali di tutte le copie.
    Se hai cambiato casa o telefono, dillo alla Questura.
step-permit-renewal-wait = Tieni ricevuta e vecchio permesso
step-permit-renewal-wait-text =
    La legge dà 90 giorni per la risposta, ma può tardare.
    Con la ricevuta puoi restare in Italia fino alla risposta.
    Puoi anche lavorare, se il tuo permesso lo consente.
    Con ricevuta e vecchio permesso puoi tornare nel tuo Paese.
    Prima di viaggiare chiedi in Questura.
step-permit-renewal-no = Se dicono no, chiedi aiuto
step-permit-renewal-no-text =
    La risposta può essere no.
    Puoi fare ricorso: un giudice controlla la decisione.
    Cerca subito un aiuto legale, non aspettare.
    Porta la lettera che hai ricevuto.

## Bring your family to Italy

guide-permit-family = Portare la famiglia in Italia
guide-permit-family-about = Come far venire la tua famiglia; le regole cambiano, chiedi sempre allo sportello.
step-permit-family-who = Controlla chi può venire
step-permit-family-who-text =
    Si chiama ricongiungimento familiare: la famiglia viene a vivere con te.
    Ti serve un permesso di almeno 1 anno.
    Puoi chiederlo per marito o moglie e figli sotto i 18 anni.
    Per i figli serve il sì dell’altro genitore.
    Per genitori o figli adulti chiedi allo sportello.
step-permit-family-years = Conta gli anni in Italia
step-permit-family-years-text =
    Per marito o moglie servono 2 anni in regola in Italia, senza interruzioni.
    I 2 anni non servono per i figli minori.
    Non servono se hai l’asilo o la protezione sussidiaria.
    In questo caso anche altre regole possono cambiare: chiedi.
step-permit-family-home = Chiedi il certificato della casa
step-permit-family-home-text =
    Ti serve un certificato del Comune: l’idoneità dell’alloggio.
    Dice che la casa va bene per la tua famiglia.
    Il Comune controlla anche quante persone ci vivono.
    Chiedi quanto costa e quanto tempo ci vuole.
step-permit-family-apply = Fai la domanda online
step-permit-family-apply-text =
    La domanda va allo Sportello Unico della Prefettura dove vivi.
    Si fa online con un accesso digitale: SPID o carta d’identità elettronica.
    Devi mostrare il permesso, il reddito e la casa.
    Il reddito è quanto guadagni: chiedi quanto serve quest’anno.
    Se è difficile, chiedi aiuto a un patronato.
step-permit-family-answer = Aspetta il nulla osta
step-permit-family-answer-text =
    Il nulla osta è il sì della Prefettura.
    La legge dà 150 giorni per la risposta.
    Poi la famiglia chiede il visto all’ambasciata o al consolato italiano.
    Chiedi prima al consolato quali certificati servono.
step-permit-family-arrive = Dopo l’arrivo, vai in Prefettura
step-permit-family-arrive-text =
    Entro 8 giorni la tua famiglia va allo Sportello Unico.
    Lì controllano il visto e preparano la domanda di permesso.
    Danno anche il codice fiscale, un codice che usi per tutto.
    Poi la domanda si spedisce dalla posta.
    Chiedi l’appuntamento appena arrivano.

## Change your type of permit

guide-permit-conversion = Cambiare tipo di permesso
guide-permit-conversion-about = Come passare, per esempio, dallo studio al lavoro; chiedi sempre allo sportello.
step-permit-conversion-need = Capisci se devi cambiarlo
step-permit-conversion-need-text =
    Cambiare tipo di permesso si chiama conversione.
    I permessi per lavoro o famiglia valgono anche per altre attività permesse.
    Con il permesso per famiglia puoi già lavorare.
    Non tutti i permessi si cambiano in lavoro: chiedi prima.
step-permit-conversion-study = Passa dallo studio al lavoro
step-permit-conversion-study-text =
    Il permesso per studio può diventare un permesso per lavoro.
    Puoi chiederlo tutto l’anno, senza limite di posti.
    Chiedilo prima della scadenza del permesso.
    Se fai un corso di formazione o un tirocinio, prima finiscilo.
step-permit-conversion-job = Trova un lavoro in regola
step-permit-conversion-job-text =
    Ti serve il contratto di soggiorno.
    È l’accordo tra te e il datore di lavoro.
    Per lavorare in proprio serve un altro foglio: chiedi quale.
    Non pagare nessuno per avere un contratto.
    Se ti sfruttano, chiama 800 290 290: è gratis.
step-permit-conversion-apply = Chiedi prima alla Prefettura
step-permit-conversion-apply-text =
    Per passare al lavoro, la prima porta è la Prefettura.
    Lo Sportello Unico dà il nulla osta, cioè il suo sì.
    Chiedi come si manda la domanda e quali fogli servono.
    Fallo mentre il permesso è ancora valido.
step-permit-conversion-questura = Poi chiedi alla Questura
step-permit-conversion-questura-text =
    Dopo il sì, chiedi il nuovo permesso alla Questura.
    Chiedi se devi usare il kit della posta.
    Se il permesso è ancora valido, non paghi il contributo.
    Chiedi quali altre spese ci sono.
step-permit-conversion-wait = Aspetta con la ricevuta
step-permit-conversion-wait-text =
    La legge dà 90 giorni per la risposta, ma può tardare.
    Con la ricevuta puoi restare e lavorare in regola fino alla risposta.
    Mostra la ricevuta anche al datore di lavoro.
    Se arriva un no, cerca subito un aiuto legale.

## Doctor and care

guide-health = Medico e cure
guide-health-about = Il medico e le cure, anche senza permesso; chiedi alla USL, l’ufficio sanitario.
step-health-emergency = Chiama il 112 se c’è pericolo
step-health-emergency-text =
    Se la vita è in pericolo, chiama il 112.
    Di’ dove sei e che cosa succede.
    Se parli un’altra lingua, di’ subito quale.
step-health-register = Iscriviti al servizio sanitario
step-health-register-text =
    Il servizio sanitario (SSN) ti cura come un italiano.
    Ti iscrivi se lavori o sei iscritto al centro per l’impiego.
    Vale anche con permesso, o rinnovo, per famiglia o asilo.
    Vai alla USL di residenza o, se manca, di dove vivi.
    Con altri permessi, o passaporto europeo, chiedi se si paga.
step-health-doctor = Scegli il tuo medico
step-health-doctor-text =
    Con l’iscrizione hai un medico di famiglia.
    I bambini hanno il pediatra, il medico dei bambini.
    La tessera sanitaria arriva a casa.
    I familiari che mantieni, con il permesso, hanno le stesse cure.
    I tuoi figli sono curati fin dalla nascita.
step-health-night = Cerca un medico di notte
step-health-night-text =
    Il tuo medico è chiuso e non è un’emergenza?
    Cerca la guardia medica: un medico per notti e feste.
    Qui trovi sedi e telefoni.
    Chiama prima di andare.
step-health-no-permit = Curati anche senza permesso
step-health-no-permit-text =
    Anche senza permesso hai cure urgenti ed essenziali.
    Essenziali vuol dire: senza quelle, con il tempo peggiori.
    Chiedi alla USL il codice STP, per chi non ha permesso.
    Il codice vale 6 mesi e si rinnova.
    Chi ti cura non può denunciarti perché sei senza permesso.
step-health-mother-child = Vai al consultorio
step-health-mother-child-text =
    Il consultorio è il servizio per donne e famiglie.
    In gravidanza hai le cure delle italiane, anche senza permesso.
    I figli minorenni si iscrivono anche senza permesso.
    Così possono avere un pediatra o un medico.
    Se ti dicono di no, chiedi aiuto a uno sportello.

## Finding work

guide-job = Cercare lavoro
guide-job-about = Come cercare lavoro; per il tuo caso, chiedi conferma a uno sportello.
step-job-can-work = Controlla se puoi lavorare
step-job-can-work-text =
    Mostra il tuo permesso a uno sportello.
    Chiedi se con quel permesso puoi lavorare.
    Chi aspetta la risposta per l’asilo ha regole sue: chiedi quando può iniziare.
step-job-register = Vai al centro per l’impiego
step-job-register-text =
    È l’ufficio pubblico che aiuta a trovare lavoro.
    Qui dichiari che sei senza lavoro e lo cerchi subito.
    Questa dichiarazione si chiama DID.
    Con la DID puoi usare i servizi del centro.
    Chiedi come farla e quali carte servono.
step-job-cv = Scrivi il curriculum
step-job-cv-text =
    Il curriculum è un foglio che parla di te.
    Scrivi i tuoi lavori, la scuola e le lingue.
    Metti anche il lavoro fatto nel tuo Paese.
    Se ti serve aiuto, chiedi qui.
step-job-search = Cerca in più posti
step-job-search-text =
    Chiedi le offerte al centro per l’impiego.
    Porta il curriculum alle agenzie per il lavoro.
    Di regola un’agenzia non può chiederti soldi.
    Se vogliono soldi o il passaporto, fermati e chiedi aiuto.
step-job-contract = Leggi prima di firmare
step-job-contract-text =
    Prima di iniziare devi ricevere un foglio scritto.
    È il contratto, o la copia della comunicazione di assunzione.
    Se non capisci, fallo leggere al sindacato.
    Il sindacato difende chi lavora.
    Tieni sempre una copia.
step-job-lost-job = Muoviti subito se perdi il lavoro
step-job-lost-job-text =
    Perdere il lavoro non ti toglie il permesso.
    Vai subito al centro per l’impiego.
    Con un permesso di lavoro puoi restare iscritto almeno 1 anno.
    Per il permesso stagionale non è così.
    Chiedi al patronato, un ufficio di aiuto, se ti spettano soldi.

## Your rights at work

guide-job-rights = I tuoi diritti sul lavoro
guide-job-rights-about = Regole che valgono per chi lavora; per il tuo contratto, chiedi al sindacato.
step-job-rights-equal = Conosci i tuoi diritti
step-job-rights-equal-text =
    Con un permesso valido hai gli stessi diritti degli italiani.
    Rifiutarti un lavoro solo perché sei straniero è discriminazione.
    Il sindacato difende chi lavora.
    Entra e racconta il tuo caso.
step-job-rights-hours = Scrivi le tue ore
step-job-rights-hours-text =
    Ogni giorno scrivi quando inizi e quando finisci.
    In media lavori al massimo 48 ore a settimana, ore in più comprese.
    Ogni 24 ore hai 11 ore di riposo di fila.
    Di regola ogni 7 giorni hai 24 ore libere.
    Alcuni lavori hanno regole diverse: chiedi.
step-job-rights-pay = Controlla la paga
step-job-rights-pay-text =
    Con i soldi ricevi la busta paga, che spiega il conto.
    Di regola chi ti paga non può darti contanti.
    La firma sulla busta paga non prova che hai i soldi.
    Chi lavora in casa di una famiglia ha regole diverse.
    Tieni tutte le buste paga.
step-job-rights-holidays = Prendi le ferie
step-job-rights-holidays-text =
    Le ferie sono giorni liberi e pagati.
    Ne hai almeno 4 settimane ogni anno.
    Al riposo e alle ferie non puoi rinunciare.
    Se stai male, avvisa subito chi ti dà lavoro.
step-job-rights-no-contract = Chiedi aiuto se non hai contratto
step-job-rights-no-contract-text =
    Il tuo lavoro va pagato anche se non rispettano le regole.
    Scrivi giorni, ore, luogo e nomi.
    L’Ispettorato del lavoro riceve le denunce e le tiene riservate.
    Prima parla con un aiuto legale o un sindacato.
    Fallo soprattutto se non hai il permesso.
step-job-rights-danger = Chiama se ti minacciano
step-job-rights-danger-text =
    Se ti tolgono documenti, paga o libertà, non restare solo.
    Chiama 800 290 290: gratis, senza nome, 24 ore su 24.
    Rispondono in più lingue.
    Una donna che subisce violenza può chiamare il 1522.
    In pericolo adesso, chiama il 112.

## Home and residence

guide-housing = Casa e residenza
guide-housing-about = Affitto, contratto e residenza: prima di firmare, chiedi a uno sportello.
step-housing-search = Cerca con attenzione
step-housing-search-text =
    Chiedi ai servizi per la casa e alle associazioni.
    Guarda la casa prima di pagare.
    Non mandare soldi a chi non hai mai visto.
    Rifiutarti una casa solo perché sei straniero è discriminazione.
    Se succede, cerca un aiuto legale.
step-housing-contract = Chiedi un contratto scritto
step-housing-contract-text =
    Il contratto di affitto deve essere scritto.
    Il proprietario lo registra entro 30 giorni e poi ti avvisa.
    Registrare vuol dire: lo Stato sa che il contratto esiste.
    Non vale un affitto più alto di quello registrato.
    Chiedi una ricevuta ogni volta che paghi.
step-housing-deposit = Controlla il deposito
step-housing-deposit-text =
    Il deposito è una garanzia per il proprietario.
    Per legge non supera 3 mesi di affitto.
    Fatti dare una ricevuta.
    Fai foto della casa prima di entrare.
step-housing-host = Chiedi a chi ti ospita di avvisare
step-housing-host-text =
    Chi ti dà casa o ti ospita deve avvisare la polizia.
    Dove non c’è la polizia, avvisa il Comune.
    Lo fa per scritto entro 48 ore, anche se è parente.
    Chiedi una copia di quel foglio.
step-housing-residence = Chiedi la residenza
step-housing-residence-text =
    La residenza, dove vivi, serve per carta d’identità e aiuti.
    Chiedila all’anagrafe, un ufficio del Comune, entro 20 giorni dal trasloco.
    Ti iscrivono in 2 giorni lavorativi, poi controllano.
    Se occupi una casa senza diritto non puoi chiederla.
    Se non hai casa, chiedi come averla lo stesso.
step-housing-renew = Torna in Comune dopo il rinnovo
step-housing-renew-text =
    Il tuo permesso di soggiorno è rinnovato?
    Entro 60 giorni di’ al Comune che vivi ancora lì.
    Porta il permesso nuovo.
    Se non lo fai, puoi perdere la residenza.

## School and Italian

guide-school = Scuola e italiano
guide-school-about = La scuola per i figli e l’italiano per te; date e costi: chiedi.
step-school-enrol = Iscrivi i tuoi figli a scuola
step-school-enrol-text =
    Tutti i bambini hanno diritto alla scuola, anche senza permesso.
    La scuola è obbligatoria per almeno 10 anni.
    Puoi iscriverli in ogni momento dell’anno.
    Vai alla scuola più vicina.
step-school-papers = Porta i documenti che hai
step-school-papers-text =
    Se mancano documenti, la scuola iscrive tuo figlio lo stesso.
    Per la scuola dell’obbligo non devi mostrare il permesso.
    Per molte prime classi la domanda è online.
    Se non hai il codice fiscale, falla a scuola.
step-school-class = Parla con gli insegnanti
step-school-class-text =
    Di regola la classe è quella dell’età.
    La scuola guarda anche che cosa tuo figlio sa già.
    Racconta che cosa ha studiato.
    Chiedi aiuto per italiano, mensa, libri e autobus.
step-school-cpia = Studia italiano al CPIA
step-school-cpia-text =
    Il CPIA è la scuola pubblica per adulti.
    Puoi studiare italiano anche se hai già un diploma.
    I corsi arrivano almeno ad A2, un italiano semplice.
    Chiedi quando iscriverti e se si paga.
step-school-diploma = Prendi la licenza media
step-school-diploma-text =
    La licenza media è il primo diploma italiano.
    Al CPIA puoi prenderla da adulto.
    Se non ce l’hai, puoi iscriverti già a 16 anni.
    Chiedi anche della scuola superiore di sera.
step-school-nearby = Cerca altri corsi vicino
step-school-nearby-text =
    Chiedi ad associazioni e biblioteche se fanno corsi.
    Chiedi se sono gratis.
    Parlare un poco ogni giorno aiuta molto.

## Be part of the community

guide-community = Vivere la comunità
guide-community-about = Luoghi per conoscere persone; orari e costi cambiano, chiedi prima di andare.
step-community-library = Entra in biblioteca
step-community-library-text =
    La biblioteca è un posto tranquillo per leggere e studiare.
    Chiedi libri facili o nella tua lingua.
    Chiedi come avere la tessera e se è gratis.
    Chiedi se c’è internet.
step-community-sport = Fai sport e attività
step-community-sport-text =
    Sport, musica e teatro aiutano a fare amici.
    Per attività brevi gli uffici pubblici non chiedono il permesso.
    Per una squadra, chiedi quali carte servono.
step-community-groups = Conosci le associazioni
step-community-groups-text =
    Chi ha il permesso partecipa alla vita della sua città.
    Cerca un’associazione vicino a te.
    Vai a un incontro, anche solo per ascoltare.
    Vai anche se parli poco italiano.
step-community-volunteer = Aiuta come volontario
step-community-volunteer-text =
    Il volontario aiuta gli altri senza paga.
    L’associazione rimborsa solo le spese che provi.
    Ti assicura per gli incidenti mentre aiuti.
    Se un’azienda ti vuole gratis, chiedi prima al sindacato.
step-community-civil-service = Prova il servizio civile
step-community-civil-service-text =
    È un progetto per giovani da 18 a 28 anni.
    Ogni mese ricevi un assegno: chiedi quanto.
    È aperto anche a stranieri con permesso regolare.
    Non fa durare di più il permesso.
    Chiedi quando si può fare domanda.
step-community-meetings = Vai agli incontri del Comune
step-community-meetings-text =
    Chiedi al Comune quali incontri e feste ci sono.
    Chiedi se c’è un gruppo di stranieri che parla al Comune.
    La tua voce conta.

## Papers to bring

item-passport = Passaporto valido
item-passport-copy = Fotocopia del passaporto
item-reason-papers = Fogli per il tuo motivo: lavoro, studio, famiglia
item-tax-code = Codice fiscale, se lo hai già
item-home-proof = Foglio su dove vivi, se te lo chiedono
item-kit-forms = Moduli del kit compilati e firmati
item-stamp = Marca da bollo: la vende il tabaccaio
item-appointment = Foglio con l’appuntamento
item-receipt = Ricevuta della domanda
item-photos = 4 foto formato tessera, uguali e recenti
item-originals = Originali di tutte le copie
item-permit-copy = Fotocopia del permesso
item-old-permit = Vecchio permesso
item-decision-letter = Lettera con la risposta
item-home-contract = Contratto della casa, se te lo chiedono
item-permit = Permesso di soggiorno o ricevuta
item-income-papers = Documenti che dicono quanto guadagni
item-housing-certificate = Certificato di idoneità dell’alloggio
item-family-proof = Fogli che dicono chi è la tua famiglia, se li chiedono
item-visa-passport = Passaporto con il visto
item-clearance = Nulla osta
item-work-contract = Contratto o proposta di lavoro
item-identity = Passaporto o carta d’identità
item-address = Il tuo indirizzo
item-cv = Curriculum, più copie
item-payslips = Buste paga e contratto
item-work-notes = Foglio con giorni, ore, luogo e nomi
item-home-paper = Contratto di affitto o foglio di chi ti ospita
item-new-permit = Permesso di soggiorno nuovo
item-child-papers = Documenti di tuo figlio
item-school-reports = Pagelle o diplomi, anche di altri Paesi
