### Passi: the guides. Their facts are in assets/guides/facts.tsv.
### Machine translation, not yet reviewed by a person.

## First residence permit

guide-permit-first = Primer permiso de residencia
guide-permit-first-about = Qué hacer cuando llegas a Italia; para tu caso, pregunta en una oficina.
step-permit-first-deadline = Cuenta los días: son 8 días hábiles
step-permit-first-deadline-text =
    ¿Vienes de fuera de la Unión Europea y te quedas más de 3 meses?
    Necesitas el permiso de residencia (permesso di soggiorno), el documento para vivir aquí.
    Tienes 8 días hábiles desde tu llegada para pedirlo.
    No esperes al último día.
    Si te quedas menos tiempo, pregunta en la oficina de inmigración de la Policía (questura) qué papel necesitas.
step-permit-first-door = Elige la puerta correcta
step-permit-first-door-text =
    ¿Tienes visa (visado) de familia o de trabajo con contrato?
    Ve a la Prefectura (prefettura), a la ventanilla única (Sportello Unico): allí preparan la solicitud que luego envías.
    Si pides asilo, ve a la questura.
    En los demás casos se va a correos o a la questura.
    Pregunta antes en una oficina.
step-permit-first-form = Pide ayuda con la solicitud
step-permit-first-form-text =
    En correos pide el kit: un sobre con formularios e instrucciones.
    El patronato es una oficina que te ayuda gratis con los formularios.
    Algunos Municipios también lo hacen.
    Pregunta qué papeles hacen falta para tu motivo: trabajo, estudio, familia.
step-permit-first-post = Entrega el sobre en correos
step-permit-first-post-text =
    Ve a una oficina de correos con ventanilla especial (Sportello Amico): la solicitud se entrega solo allí.
    Firma el formulario y deja el sobre abierto.
    El timbre fiscal (marca da bollo) cuesta 16 euros y el envío, 30 euros.
    Normalmente pagas también una tasa (contributo): la cantidad cambia, pregunta cuánto es.
    Te dan un recibo (ricevuta): llévalo siempre contigo.
step-permit-first-questura = Ve a la cita en la questura
step-permit-first-questura-text =
    En correos te dicen el día, o te llega una carta a casa.
    Lleva 4 fotos iguales y recientes.
    Lleva los originales de todas las copias.
    Allí te toman una foto y las huellas de los dedos.
    Si no puedes ir, avisa antes a la questura.
step-permit-first-wait = Espera con el recibo
step-permit-first-wait-text =
    La ley da 90 días para la respuesta, pero puede tardar más.
    Con el recibo puedes quedarte en Italia hasta la respuesta.
    También puedes trabajar, si el permiso que pides lo permite.
    En la página web de la Policía puedes ver cómo va tu solicitud.

## Renew your permit

guide-permit-renewal = Renovar el permiso
guide-permit-renewal-about = Cómo pedir a tiempo la renovación; para tu permiso, pregunta en una oficina.
step-permit-renewal-when = Empieza 90 días antes
step-permit-renewal-when-text =
    Mira la fecha de vencimiento de tu permiso de residencia (permesso di soggiorno).
    Pide la renovación al menos 90 días antes.
    La regla cambió en 2026.
    Si lees otro número, pregunta en una oficina.
    Si falta poco o ya está vencido, ve enseguida a una oficina.
step-permit-renewal-papers = Prepara los documentos
step-permit-renewal-papers-text =
    La oficina de inmigración de la Policía (questura) revisa otra vez las condiciones del permiso.
    Por ejemplo, si todavía trabajas o estudias.
    El patronato es una oficina que te ayuda gratis con los formularios.
    Pregunta allí qué papeles necesitas tú.
step-permit-renewal-post = Entrega la solicitud
step-permit-renewal-post-text =
    Algunos permisos se renuevan en correos y otros solo en la questura: pregunta.
    En correos busca la ventanilla especial (Sportello Amico).
    Firma el formulario y deja el sobre abierto.
    El timbre fiscal (marca da bollo) cuesta 16 euros y el envío, 30 euros.
    Normalmente pagas también una tasa (contributo): la cantidad cambia, pregunta cuánto es.
step-permit-renewal-questura = Ve a la cita en la questura
step-permit-renewal-questura-text =
    En correos te dicen el día, o te llega una carta a casa.
    En la questura te toman otra vez la foto y las huellas.
    Lleva 4 fotos y los originales de todas las copias.
    Si cambiaste de casa o de teléfono, dilo en la questura.
step-permit-renewal-wait = Guarda el recibo y el permiso viejo
step-permit-renewal-wait-text =
    La ley da 90 días para la respuesta, pero puede tardar más.
    Con el recibo (ricevuta) puedes quedarte en Italia hasta la respuesta.
    También puedes trabajar, si tu permiso lo permite.
    Con el recibo y el permiso viejo puedes volver a tu país.
    Antes de viajar, pregunta en la questura.
step-permit-renewal-no = Si te dicen que no, pide ayuda
step-permit-renewal-no-text =
    La respuesta puede ser no.
    Puedes presentar un recurso (ricorso): un juez revisa la decisión.
    Busca enseguida ayuda legal, no esperes.
    Lleva la carta que recibiste.

## Bring your family to Italy

guide-permit-family = Traer a la familia a Italia
guide-permit-family-about = Cómo traer a tu familia; las reglas cambian, pregunta siempre en una oficina.
step-permit-family-who = Mira quién puede venir
step-permit-family-who-text =
    Se llama reagrupación familiar (ricongiungimento familiare): tu familia viene a vivir contigo.
    Necesitas un permiso de residencia (permesso di soggiorno) de al menos 1 año.
    Puedes pedir la reagrupación para tu esposo o esposa y para tus hijos menores de 18 años.
    Para los hijos hace falta el sí del otro progenitor (padre o madre).
    Para tus padres o tus hijos adultos, pregunta en una oficina.
step-permit-family-years = Cuenta los años en Italia
step-permit-family-years-text =
    Para tu esposo o esposa hacen falta 2 años en regla en Italia, sin interrupciones.
    Los 2 años no hacen falta para los hijos menores de edad.
    No hacen falta si tienes asilo o protección subsidiaria.
    En este caso también pueden cambiar otras reglas: pregunta.
step-permit-family-home = Pide el certificado de la casa
step-permit-family-home-text =
    Necesitas un certificado del Municipio (Comune): la idoneità dell’alloggio.
    Dice que la casa es adecuada para tu familia.
    El Municipio también mira cuántas personas viven allí.
    Pregunta cuánto cuesta y cuánto tarda.
step-permit-family-apply = Haz la solicitud por internet
step-permit-family-apply-text =
    La solicitud va a la ventanilla única (Sportello Unico) de la Prefectura (prefettura) del lugar donde vives.
    Se hace por internet con un acceso digital: SPID o tarjeta de identidad electrónica.
    Tienes que mostrar el permiso, los ingresos y la casa.
    Los ingresos son lo que ganas: pregunta cuánto hace falta este año.
    Si es difícil, pide ayuda en un patronato, una oficina que ayuda con los trámites.
step-permit-family-answer = Espera la autorización (nulla osta)
step-permit-family-answer-text =
    El nulla osta es el sí de la Prefectura.
    La ley da 150 días para la respuesta.
    Después tu familia pide la visa (visado) en la embajada o el consulado de Italia.
    Pregunta antes en el consulado qué certificados hacen falta.
step-permit-family-arrive = Tras la llegada, ve a la Prefectura
step-permit-family-arrive-text =
    Tu familia tiene 8 días para ir a la ventanilla única.
    Allí revisan la visa y preparan la solicitud del permiso.
    También dan el código fiscal (codice fiscale), un código que se usa para todo.
    Después, la solicitud se envía desde correos.
    Pide la cita en cuanto llegue tu familia.

## Change your type of permit

guide-permit-conversion = Cambiar de tipo de permiso
guide-permit-conversion-about = Cómo pasar, por ejemplo, de estudio a trabajo; pregunta siempre en una oficina.
step-permit-conversion-need = Mira si tienes que cambiarlo
step-permit-conversion-need-text =
    Cambiar de tipo de permiso de residencia (permesso di soggiorno) se llama conversión (conversione).
    Los permisos de trabajo o de familia valen también para otras actividades permitidas.
    Con el permiso de familia ya puedes trabajar.
    No todos los permisos se pueden cambiar por uno de trabajo: pregunta antes.
step-permit-conversion-study = Pasa de estudio a trabajo
step-permit-conversion-study-text =
    El permiso de estudio puede convertirse en un permiso de trabajo.
    Puedes pedirlo todo el año, sin límite de plazas.
    Pídelo antes de que venza tu permiso.
    Si haces un curso de formación o prácticas, primero tienes que terminar.
step-permit-conversion-job = Consigue un trabajo en regla
step-permit-conversion-job-text =
    Necesitas el contrato de residencia (contratto di soggiorno).
    Es el acuerdo entre tú y quien te da trabajo.
    Para trabajar por tu cuenta hace falta otro papel: pregunta cuál.
    No pagues a nadie para tener un contrato.
    Si te explotan, llama al 800 290 290: es gratis.
step-permit-conversion-apply = Pídelo primero en la Prefectura
step-permit-conversion-apply-text =
    Para pasar a un permiso de trabajo, la primera puerta es la Prefectura (prefettura).
    Su ventanilla única (Sportello Unico) da la autorización (nulla osta), es decir, su sí.
    Pregunta cómo se envía la solicitud y qué papeles hacen falta.
    Hazlo mientras tu permiso todavía es válido.
step-permit-conversion-questura = Después pídelo en la questura
step-permit-conversion-questura-text =
    Después del sí, pide el nuevo permiso en la oficina de inmigración de la Policía (questura).
    Pregunta si tienes que usar el kit de correos.
    Si tu permiso todavía es válido, no pagas la tasa (contributo).
    Pregunta qué otros gastos hay.
step-permit-conversion-wait = Espera con el recibo
step-permit-conversion-wait-text =
    La ley da 90 días para la respuesta, pero puede tardar más.
    Con el recibo (ricevuta) puedes quedarte y trabajar legalmente hasta la respuesta.
    Muestra el recibo también a quien te da trabajo.
    Si la respuesta es no, busca enseguida ayuda legal.

## Doctor and care

guide-health = Médico y atención médica
guide-health-about = El médico y la atención médica, incluso sin permiso; pregunta en la oficina de salud (USL).
step-health-emergency = Si hay peligro, llama al 112
step-health-emergency-text =
    Si hay una vida en peligro, llama al 112.
    Di dónde estás y qué pasa.
    Si hablas otro idioma, di enseguida cuál.
step-health-register = Inscríbete en el servicio de salud
step-health-register-text =
    El servicio de salud (SSN) te atiende igual que a un italiano.
    Te inscribes si trabajas o si estás en la lista de la oficina de empleo.
    También si tienes, o estás renovando, un permiso de residencia (permesso di soggiorno) por familia o asilo.
    Ve a la USL del lugar de tu residencia o, si no tienes residencia, de donde vives.
    Con otros permisos, o con pasaporte de la Unión Europea, pregunta si se paga.
step-health-doctor = Elige tu médico
step-health-doctor-text =
    Con la inscripción tienes un médico de familia (medico di famiglia).
    Los niños tienen un médico para niños (pediatra).
    La tarjeta sanitaria (tessera sanitaria) llega a casa.
    Los familiares que mantienes, si tienen permiso, reciben la misma atención.
    Tus hijos reciben atención desde que nacen.
step-health-night = Busca un médico de noche
step-health-night-text =
    ¿Tu médico no atiende ahora y no es una emergencia?
    Busca el médico de guardia (guardia medica): un médico para las noches y los días de fiesta.
    Aquí encuentras los lugares y los teléfonos.
    Llama antes de ir.
step-health-no-permit = Recibe atención médica incluso sin permiso
step-health-no-permit-text =
    Aunque no tengas permiso, tienes la atención médica urgente y la esencial.
    Esencial quiere decir: sin esa atención, con el tiempo empeoras.
    Pide en la USL el código STP, para personas sin permiso.
    El código vale 6 meses y se puede renovar.
    Quien te atiende no puede denunciarte por no tener permiso.
step-health-mother-child = Ve al centro de mujer y familia (consultorio)
step-health-mother-child-text =
    El consultorio es el servicio para mujeres y familias.
    En el embarazo tienes la misma atención que las italianas, aunque no tengas permiso.
    Los hijos menores de edad pueden inscribirse aunque no tengan permiso.
    Así pueden tener un pediatra o un médico.
    Si te dicen que no, pide ayuda en una oficina.

## Finding work

guide-job = Buscar trabajo
guide-job-about = Cómo buscar trabajo; para tu caso, confírmalo en una oficina.
step-job-can-work = Comprueba si puedes trabajar
step-job-can-work-text =
    Muestra tu permiso de residencia (permesso di soggiorno) en una oficina.
    Pregunta si con ese permiso puedes trabajar.
    Quien espera la respuesta sobre el asilo tiene otras reglas: pregunta cuándo puede empezar.
step-job-register = Ve a la oficina de empleo
step-job-register-text =
    Es la oficina pública que ayuda a encontrar trabajo (centro per l’impiego).
    Allí declaras que no tienes trabajo y que lo buscas ya.
    Esta declaración se llama DID.
    Con la DID puedes usar los servicios de la oficina.
    Pregunta cómo se hace y qué papeles hacen falta.
step-job-cv = Escribe tu currículum
step-job-cv-text =
    El currículum (curriculum) es una hoja que habla de ti.
    Escribe tus trabajos, tus estudios y tus idiomas.
    Pon también el trabajo que hiciste en tu país.
    Si necesitas ayuda, pregunta aquí.
step-job-search = Busca en varios lugares
step-job-search-text =
    Pregunta por las ofertas en la oficina de empleo.
    Lleva tu currículum a las agencias de empleo.
    Por regla general, una agencia no puede pedirte dinero.
    Si quieren dinero o tu pasaporte, no sigas y pide ayuda.
step-job-contract = Lee antes de firmar
step-job-contract-text =
    Antes de empezar tienes que recibir un papel escrito.
    Es el contrato, o la copia del aviso de contratación (comunicazione di assunzione).
    Si no lo entiendes, pide al sindicato (sindacato) que lo lea.
    El sindicato defiende a quien trabaja.
    Guarda siempre una copia.
step-job-lost-job = Si pierdes el trabajo, muévete ya
step-job-lost-job-text =
    Perder el trabajo no te quita el permiso.
    Ve enseguida a la oficina de empleo.
    Con un permiso de trabajo puedes seguir en su lista al menos 1 año.
    Con el permiso para trabajo de temporada no es así.
    Pregunta en un patronato, una oficina que ayuda con los trámites, si te corresponde algún dinero.

## Your rights at work

guide-job-rights = Tus derechos en el trabajo
guide-job-rights-about = Reglas para quien trabaja; para tu contrato, pregunta en el sindicato.
step-job-rights-equal = Conoce tus derechos
step-job-rights-equal-text =
    Con un permiso de residencia (permesso di soggiorno) válido tienes los mismos derechos que los trabajadores italianos.
    Negarle un trabajo a una persona solo por ser extranjera es discriminación.
    El sindicato (sindacato) defiende a quien trabaja.
    Entra y cuenta tu caso.
step-job-rights-hours = Apunta tus horas
step-job-rights-hours-text =
    Cada día escribe a qué hora empiezas y a qué hora terminas.
    En promedio trabajas como máximo 48 horas a la semana, con las horas extra incluidas.
    Cada 24 horas tienes 11 horas seguidas de descanso.
    Por regla general, cada 7 días tienes 24 horas libres.
    Algunos trabajos tienen reglas distintas: pregunta.
step-job-rights-pay = Revisa tu pago
step-job-rights-pay-text =
    Junto con el dinero te dan el recibo de sueldo (busta paga), que explica la cuenta.
    Por regla general, quien te paga no puede darte dinero en efectivo.
    Tu firma en el recibo de sueldo no prueba que recibiste el dinero.
    Para quien trabaja en casa de una familia, las reglas son distintas.
    Guarda todos los recibos de sueldo.
step-job-rights-holidays = Toma tus vacaciones
step-job-rights-holidays-text =
    Las vacaciones (ferie) son días libres y pagados.
    Tienes al menos 4 semanas cada año.
    No puedes renunciar al descanso ni a las vacaciones.
    Si te enfermas, avisa enseguida a quien te da trabajo.
step-job-rights-no-contract = Si no tienes contrato, pide ayuda
step-job-rights-no-contract-text =
    Tu trabajo se tiene que pagar, aunque no respeten las reglas.
    Escribe los días, las horas, el lugar y los nombres.
    La inspección de trabajo (Ispettorato del lavoro) recibe las denuncias y las mantiene confidenciales.
    Habla antes con un servicio de ayuda legal o con un sindicato.
    Hazlo sobre todo si no tienes permiso.
step-job-rights-danger = Llama si te amenazan
step-job-rights-danger-text =
    Si te quitan los documentos, el pago o la libertad, no te quedes sin ayuda.
    Llama al 800 290 290: gratis, sin decir tu nombre, las 24 horas.
    Responden en varios idiomas.
    Una mujer que sufre violencia puede llamar al 1522.
    Si estás en peligro ahora, llama al 112.

## Home and residence

guide-housing = Vivienda y residencia
guide-housing-about = Alquiler, contrato y residencia: antes de firmar, pregunta en una oficina.
step-housing-search = Busca con cuidado
step-housing-search-text =
    Pregunta en los servicios de vivienda y en las asociaciones.
    Mira la casa antes de pagar.
    No envíes dinero a quien nunca has visto.
    Negarle una casa a una persona solo por ser extranjera es discriminación.
    Si te pasa, busca ayuda legal.
step-housing-contract = Pide un contrato escrito
step-housing-contract-text =
    El contrato de alquiler tiene que estar por escrito.
    El propietario tiene 30 días para registrarlo y luego te avisa.
    Registrar quiere decir: el Estado sabe que el contrato existe.
    No vale un alquiler más alto que el registrado.
    Pide un recibo cada vez que pagas.
step-housing-deposit = Revisa el depósito
step-housing-deposit-text =
    El depósito es una garantía para el propietario.
    Por ley no pasa de 3 meses de alquiler.
    Pide un recibo.
    Toma fotos de la casa antes de entrar a vivir.
step-housing-host = Pide a quien te aloja que avise
step-housing-host-text =
    Quien te da casa o te aloja tiene que avisar a la policía.
    Donde no hay policía, avisa al Municipio.
    Tiene 48 horas para hacerlo, por escrito, también si es familiar tuyo.
    Pide una copia de ese papel.
step-housing-residence = Pide la residencia
step-housing-residence-text =
    La residencia (residenza), el lugar donde vives, hace falta para la tarjeta de identidad y las ayudas.
    Tienes 20 días desde la mudanza para pedirla en el registro del Municipio (anagrafe).
    Te inscriben en 2 días hábiles y luego lo comprueban.
    Si ocupas una casa sin derecho, no puedes pedirla allí.
    Si no tienes casa, pregunta cómo tener la residencia de todos modos.
step-housing-renew = Vuelve al Municipio tras la renovación
step-housing-renew-text =
    ¿Ya se renovó tu permiso de residencia (permesso di soggiorno)?
    Tienes 60 días para decir al Municipio que sigues viviendo allí.
    Lleva el permiso nuevo.
    Si no lo haces, puedes perder la residencia.

## School and Italian

guide-school = Escuela e italiano
guide-school-about = La escuela para tus hijos y el italiano para ti; fechas y precios: pregunta.
step-school-enrol = Inscribe a tus hijos en la escuela
step-school-enrol-text =
    Todos los niños y niñas tienen derecho a la escuela, incluso sin permiso de residencia (permesso di soggiorno).
    La escuela es obligatoria durante al menos 10 años.
    Puedes inscribirlos en cualquier momento del año.
    Ve a la escuela más cercana.
step-school-papers = Lleva los documentos que tienes
step-school-papers-text =
    Si faltan documentos, la escuela inscribe a tu hijo o hija de todos modos.
    Para la escuela obligatoria no hace falta mostrar el permiso.
    Para muchas clases de primer año, la solicitud se hace por internet.
    Si no tienes el código fiscal (codice fiscale), hazla en la escuela.
step-school-class = Habla con los profesores
step-school-class-text =
    Por regla general, tu hijo o hija va a la clase de su edad.
    La escuela también mira qué sabe ya.
    Cuenta qué ha estudiado.
    Pide ayuda con el italiano, el comedor, los libros y el autobús.
step-school-cpia = Estudia italiano en el CPIA
step-school-cpia-text =
    El CPIA es la escuela pública para adultos.
    Allí puedes estudiar italiano aunque ya tengas un diploma.
    Los cursos llegan al menos al nivel A2, un italiano sencillo.
    Pregunta cuándo inscribirte y si se paga.
step-school-diploma = Saca el primer diploma
step-school-diploma-text =
    El primer diploma italiano se llama licenza media.
    En el CPIA pueden sacarlo las personas adultas.
    Si no lo tienes, puedes inscribirte ya desde los 16 años.
    Pregunta también por la secundaria de noche (scuola superiore).
step-school-nearby = Busca otros cursos cerca
step-school-nearby-text =
    Pregunta en asociaciones y bibliotecas si dan cursos.
    Pregunta si son gratis.
    Hablar un poco cada día ayuda mucho.

## Be part of the community

guide-community = Participar en la comunidad
guide-community-about = Lugares para conocer gente; horarios y precios cambian, pregunta antes de ir.
step-community-library = Entra en una biblioteca
step-community-library-text =
    La biblioteca es un lugar tranquilo para leer y estudiar.
    Pide libros fáciles o en tu idioma.
    Pregunta cómo tener la tarjeta y si es gratis.
    Pregunta si hay internet.
step-community-sport = Haz deporte y actividades
step-community-sport-text =
    El deporte, la música y el teatro ayudan a hacer amigos.
    Para actividades cortas, las oficinas públicas no piden el permiso de residencia (permesso di soggiorno).
    Para entrar en un equipo, pregunta qué papeles hacen falta.
step-community-groups = Conoce las asociaciones
step-community-groups-text =
    Quien tiene permiso participa en la vida pública de su ciudad.
    Busca una asociación cerca de ti.
    Ve a una reunión, aunque sea solo para escuchar.
    Ve aunque hables poco italiano.
step-community-volunteer = Ayuda como voluntario o voluntaria
step-community-volunteer-text =
    Una persona voluntaria ayuda a los demás sin cobrar.
    La asociación solo te devuelve los gastos que demuestras.
    Te asegura contra accidentes mientras ayudas.
    Si una empresa quiere que trabajes gratis, pregunta antes en el sindicato.
step-community-civil-service = Prueba el servicio civil
step-community-civil-service-text =
    El servicio civil (servizio civile) es un proyecto para jóvenes de 18 a 28 años.
    Cada mes recibes dinero: pregunta cuánto.
    También está abierto a personas extranjeras con permiso en regla.
    No hace que el permiso dure más.
    Pregunta cuándo se puede hacer la solicitud.
step-community-meetings = Ve a las reuniones del Municipio
step-community-meetings-text =
    Pregunta en el Municipio qué reuniones y fiestas hay.
    Pregunta si hay un grupo de personas extranjeras que habla con el Municipio.
    Tu voz cuenta.

## Papers to bring

item-passport = Pasaporte válido
item-passport-copy = Fotocopia del pasaporte
item-reason-papers = Papeles para tu motivo: trabajo, estudio, familia
item-tax-code = Código fiscal (codice fiscale), si ya lo tienes
item-home-proof = Papel que dice dónde vives, si te lo piden
item-kit-forms = Formularios del kit, completados y firmados
item-stamp = Timbre fiscal (marca da bollo): se compra en tiendas de tabaco
item-appointment = Papel de la cita
item-receipt = Recibo de la solicitud
item-photos = 4 fotos tamaño carné, iguales y recientes
item-originals = Originales de todas las copias
item-permit-copy = Fotocopia del permiso
item-old-permit = Permiso viejo
item-decision-letter = Carta con la respuesta
item-home-contract = Contrato de la casa, si te lo piden
item-permit = Permiso de residencia o recibo
item-income-papers = Documentos que dicen cuánto ganas
item-housing-certificate = Certificado de la casa (idoneità dell’alloggio)
item-family-proof = Papeles que dicen quién es tu familia, si los piden
item-visa-passport = Pasaporte con la visa (visado)
item-clearance = Autorización de la Prefectura (nulla osta)
item-work-contract = Contrato u oferta de trabajo
item-identity = Pasaporte o tarjeta de identidad
item-address = Tu dirección
item-cv = Currículum, varias copias
item-payslips = Recibos de sueldo y contrato
item-work-notes = Hoja con días, horas, lugar y nombres
item-home-paper = Contrato de alquiler o papel de quien te aloja
item-new-permit = Permiso de residencia nuevo
item-child-papers = Documentos de tu hijo o hija
item-school-reports = Notas o diplomas, también de otros países
