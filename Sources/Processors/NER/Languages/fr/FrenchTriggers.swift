extension TriggerLanguage {
  /// French.
  static let french = TriggerLanguage(
    code: "fr", hasLowerCasePhrases: true, adjectiveEndings: FrenchTriggers.adjectiveEndings,
    regions: FrenchTriggers.regions, cities: FrenchTriggers.cities, peoples: FrenchTriggers.peoples,
    neverNames: FrenchTriggers.neverNames,
    lists: [
      (.title, FrenchTriggers.titles),
      (.organizationHead, FrenchTriggers.organizationHeads),
      (.lowerCaseHead, FrenchTriggers.lowerCaseHeads),
      (.locationHead, FrenchTriggers.locationHeads),
      (.miscellaneousHead, FrenchTriggers.miscellaneousHeads),
      (.lowerCaseMiscellaneousHead, FrenchTriggers.lowerCaseMiscellaneousHeads),
      (.miscellaneousCue, FrenchTriggers.miscellaneousCues),
      (.cityHead, "gare|aéroport|stade|château|col|pont"),
      (.nationalHead, "armée|parlement|congrès|marine"),
      (.placePreposition, "à|en|vers|au|aux|depuis|près"),
      (.organizationPreposition, "chez"),
      (.particle, "de|d'|du|des|von|van|der|den|di|da|dos|el|al|ben|ibn|bin|le|la"),
      (.link, "de|d'|du|des|pour|et"),
      (.article, "la|le|les|l'"),
      (.speech, FrenchTriggers.speech),
    ])
}

private enum FrenchTriggers {
  static let titles: StaticString = """
    m.|m|mm.|mm|mme|mmes|mlle|mlles|mgr|dr|dr.|pr|pr.|me|président|présidente|ministre|maire|sénateur|sénatrice|député|députée
    général|colonel|capitaine|commandant|lieutenant|amiral|maréchal|juge|procureur|avocat|avocate|professeur|docteur
    roi|reine|prince|princesse|pape|cardinal|père|sœur|frère|abbé|chancelier|chancelière|gouverneur|préfet|préfète
    secrétaire|porte-parole|directeur|directrice|patron|patronne|chef|leader|dirigeant|écrivain|chanteur|chanteuse
    acteur|actrice|réalisateur|réalisatrice|cinéaste|journaliste|philosophe|entraîneur|sélectionneur|coureur|trader
    champion|championne|cycliste|joueur|comte|duc|baron|sir|lord|cheikh|saint|sainte|époux|épouse|fils|fille|mari|femme
    industriel|magistrat|magistrate|commissaire|rapporteur|rapporteure|candidat|candidate|socialiste|ex-otage|sénateur-maire
    mr|mr.|mrs|mrs.|otage|conseiller|conseillère|armateur|syndicaliste|navigateur|skipper|tsar|ayatollah|imam|rabbin
    """

  static let organizationHeads: StaticString = """
    ministère|union|parti|conseil|comité|commission|assemblée|sénat|parlement|cour|tribunal|parquet|banque|société
    compagnie|groupe|fédération|confédération|syndicat|association|agence|ligue|institut|université|école|centre
    organisation|office|caisse|fondation|front|mouvement|alliance|observatoire|direction|chambre|haute|académie
    armée|gendarmerie|police|brigade|préfecture|mairie|ambassade|secrétariat|département|bureau|collectif|cabinet
    autorité|communauté|congrès|réseau|club|équipe|olympique|racing|stade|rassemblement|coordination|cellule|régie
    laboratoire|hôpital|clinique|musée|théâtre|opéra|cercle|fonds|consortium|coopérative|éditions|radio|télévision
    journal|quotidien|hebdomadaire|magazine|crédit|générale|inspection|délégation|défenseur|médiateur|mission
    """

  static let lowerCaseHeads: StaticString = """
    ministère|parquet|tribunal|cour|mairie|ambassade|armée|université|préfecture|parti|banque|brigade|commission
    comité|conseil|fédération|institut|chambre|office|laboratoire|équipe|rectorat|consulat|barreau|évêché|académie
    """

  static let locationHeads: StaticString = """
    rue|avenue|boulevard|place|quai|lac|mont|montagne|océan|mer|golfe|détroit|col|gare|aéroport|port|pont|château|stade
    cité|quartier|forêt|baie|cap|canal|autoroute|palais|hôtel|parc|vallée|plaine|île|îles|péninsule|désert|jardin
    arrondissement|prison|église|cathédrale|basilique|abbaye|temple|monastère|chemin|impasse|square|fort|plage|pointe
    """

  static let miscellaneousHeads: StaticString = """
    affaire|loi|traité|accord|accords|prix|coupe|tour|jeux|guerre|bataille|sommet|convention|pacte|opération
    révolution|charte|constitution|déclaration|protocole|championnat|championnats|festival|grand|rallye
    tournoi|mondial|euro|césar|oscar|code|exposition
    """

  static let lowerCaseMiscellaneousHeads: StaticString = """
    affaire|loi|traité|accord|accords|prix|coupe|jeux|bataille|sommet|convention|pacte|festival|tournoi|rallye
    """

  static let miscellaneousCues: StaticString = """
    fichier|projet|plan|programme|opération|film|roman|livre|album|série|chanson|logiciel|modèle|système|revue|essai
    pièce|navire|ferry|paquebot|pétrolier|avion|fusée|satellite|missile|médicament|virus|ouragan|tempête|dispositif
    """

  static let speech: StaticString = """
    dit|déclare|déclaré|affirme|affirmé|estime|estimé|explique|expliqué|ajoute|ajouté|assure|assuré|souligne|souligné
    indique|indiqué|annonce|annoncé|précise|précisé|raconte|raconté|juge|jugé|rappelle|rappelé|confie|confié|lance
    lancé|répond|répondu|poursuit|conclut|résume|dénonce|dénoncé|regrette|regretté|plaide|pense|croit|veut
    """

  static let adjectiveEndings: StaticString = """
    al|ale|aux|ales|ien|ienne|iens|iennes|iste|istes|ique|iques|aire|aires|éen|éenne|éens|éennes|ais|aise|aises|ain
    aine|ains|aines|ois|oise|oises|if|ive|ifs|ives|el|elle|els|elles|uni|unie|unis|unies|rouge|vert|verte|verts
    démocrate|démocrates|chinois|turc|turque|grec|grecque|suisse|belge|russe|arabe|kurde|tchèque|slave|corse
    """

  static let regions: StaticString = """
    afghanistan|afrique|afrique du sud|afrique du nord|albanie|algérie|allemagne|amérique|amérique latine|amérique du nord
    amérique du sud|andorre|angleterre|angola|antarctique|arabie saoudite|argentine|arménie|asie|asie centrale|australie
    autriche|azerbaïdjan|bahreïn|bangladesh|belgique|bénin|bhoutan|biélorussie|birmanie|bolivie|bosnie|bosnie-herzégovine
    botswana|brésil|bulgarie|burkina faso|burundi|cambodge|cameroun|canada|cap-vert|centrafrique|chili|chine|chypre
    colombie|comores|congo|corée|corée du nord|corée du sud|costa rica|côte d'ivoire|croatie|cuba|danemark|djibouti|écosse
    égypte|emirats arabes unis|émirats arabes unis|équateur|érythrée|espagne|estonie|états-unis|etats-unis|éthiopie|europe
    europe de l'est|extrême-orient|finlande|france|gabon|galles|gambie|gaza|géorgie|ghana|grande-bretagne|grèce|groenland
    guatemala|guinée|guyane|haïti|honduras|hongrie|inde|indochine|indonésie|irak|iran|irlande|irlande du nord|islande
    israël|italie|jamaïque|japon|jordanie|kazakhstan|kenya|kirghizistan|kosovo|koweït|laos|lesotho|lettonie|liban|liberia
    libye|liechtenstein|lituanie|luxembourg|macédoine|madagascar|malaisie|malawi|mali|malte|maroc|martinique|maurice
    mauritanie|mayotte|mexique|moldavie|monaco|mongolie|monténégro|moyen-orient|mozambique|namibie|népal|nicaragua|niger
    nigeria|norvège|nouvelle-calédonie|nouvelle-zélande|océanie|occident|ouganda|ouzbékistan|pakistan|palestine|panama
    papouasie-nouvelle-guinée|paraguay|pays-bas|pays de galles|pérou|philippines|pologne|polynésie|porto rico|portugal
    proche-orient|qatar|québec|réunion|roumanie|royaume-uni|russie|rwanda|salvador|sénégal|serbie|sierra leone|slovaquie
    slovénie|somalie|soudan|sri lanka|suède|suisse|syrie|tadjikistan|taïwan|tanzanie|tchad|tchécoslovaquie|tchétchénie
    thaïlande|tibet|togo|tunisie|turkménistan|turquie|ukraine|urss|uruguay|vatican|venezuela|vietnam|yémen|yougoslavie
    zambie|zimbabwe|alsace|aquitaine|auvergne|bourgogne|bretagne|catalogne|champagne|corse|crimée|flandre|flandres
    franche-comté|guadeloupe|île-de-france|ile-de-france|languedoc|limousin|lorraine|normandie|occitanie|pays basque
    pays de la loire|picardie|poitou|provence|rhône-alpes|savoie|wallonie|finistère|morbihan|côtes-d'armor|hérault|gard
    vaucluse|bouches-du-rhône|seine-saint-denis|hauts-de-seine|val-de-marne|yvelines|essonne|gironde|landes|dordogne
    méditerranée|atlantique|pacifique|manche|seine|rhône|loire|garonne|rhin|danube|nil|gange|amazonie|sahara|sahel
    caraïbes|antilles|balkans|caucase|alpes|pyrénées|himalaya|sibérie|maghreb|bavière|toscane|sicile|sardaigne|andalousie
    floride|californie|texas|vendée|charente|savoie|haute-savoie|isère|doubs|meuse|moselle|vosges|ardennes|aisne|somme
    """

  static let cities: StaticString = """
    londres|moscou|bruxelles|genève|pékin|lisbonne|varsovie|vienne|prague|athènes|le caire|alger|tunis|tripoli|damas
    beyrouth|jérusalem|bagdad|téhéran|kaboul|new delhi|bombay|singapour|séoul|tokyo|hanoï|saïgon|la havane|mexico|barcelone
    madrid|séville|rome|milan|naples|venise|florence|turin|gênes|berlin|munich|francfort|cologne|hambourg|zurich|bâle
    berne|lausanne|anvers|gand|bruges|liège|amsterdam|la haye|rotterdam|copenhague|stockholm|oslo|helsinki|dublin
    édimbourg|saint-pétersbourg|kiev|bucarest|budapest|belgrade|sarajevo|sofia|istanbul|ankara|nicosie|la valette
    new york|washington|los angeles|san francisco|chicago|boston|la nouvelle-orléans|montréal|québec|le cap|dakar
    abidjan|rabat|casablanca|marrakech|fès|oran|constantine|le havre|la rochelle|le mans|la baule|les sables-d'olonne
    zeebruges|la mecque|hongkong|hong kong|shanghaï|lhassa|varsovie|tbilissi|bakou|erevan|strasbourg|marseille|lyon
    paris|lille|toulouse|bordeaux|nantes|rennes|brest|quimper|lorient|saint-malo|cherbourg|dunkerque|calais|rouen|caen
    """

  static let peoples: StaticString = """
    français|française|françaises|américain|américaine|américains|américaines|anglais|anglaise|anglaises|allemand|allemande
    allemands|allemandes|italien|italienne|italiens|italiennes|espagnol|espagnole|espagnols|espagnoles|russe|russes|chinois
    chinoise|chinoises|japonais|japonaise|japonaises|britannique|britanniques|belge|belges|suisse|suisses|suissesse
    européen|européenne|européens|européennes|africain|africaine|africains|africaines|arabe|arabes|israélien|israélienne
    israéliens|israéliennes|palestinien|palestinienne|palestiniens|palestiniennes|turc|turque|turcs|turques|grec|grecque
    grecs|grecques|kurde|kurdes|iranien|iranienne|iraniens|iraniennes|irakien|irakienne|irakiens|irakiennes|syrien|syrienne
    syriens|syriennes|libanais|libanaise|égyptien|égyptienne|égyptiens|algérien|algérienne|algériens|algériennes|marocain
    marocaine|marocains|marocaines|tunisien|tunisienne|tunisiens|tunisiennes|libyen|libyens|malien|maliens|sénégalais
    ivoirien|ivoiriens|congolais|rwandais|ukrainien|ukrainienne|ukrainiens|polonais|polonaise|tchèque|tchèques|hongrois
    roumain|roumaine|roumains|bulgare|bulgares|serbe|serbes|croate|croates|bosniaque|bosniaques|albanais|suédois|norvégien
    norvégiens|danois|danoise|finlandais|néerlandais|néerlandaise|hollandais|portugais|portugaise|irlandais|irlandaise
    écossais|gallois|canadien|canadienne|canadiens|québécois|mexicain|mexicains|brésilien|brésilienne|brésiliens|argentin
    argentins|chilien|chiliens|colombien|colombienne|colombiens|vénézuélien|cubain|cubains|indien|indienne|indiens
    pakistanais|afghan|afghane|afghans|tibétain|tibétaine|tibétains|tibétaines|coréen|coréens|vietnamien|vietnamiens
    australien|australienne|australiens|parisien|parisienne|parisiens|parisiennes|marseillais|lyonnais|breton|bretonne
    bretons|bretonnes|corse|corses|basque|basques|alsacien|alsaciens|normand|normands|londonien|londoniens|new-yorkais
    juif|juive|juifs|juives|musulman|musulmane|musulmans|chrétien|chrétiens|catalan|catalane|catalans|flamand|flamands
    wallon|wallons|tchétchène|tchétchènes|géorgien|géorgiens|arménien|arméniens|gaulois|romain|romains|occidental|occidentaux
    nord-coréen|nord-coréens|sud-coréen|sud-africain|sud-africains|luxembourgeois|texan|kazakh|slovène|slovènes|slovaque
    autrichien|autrichienne|autrichiens|saoudien|saoudiens|yéménite|yéménites|philippin|philippins|haïtien|haïtiens
    """

  static let neverNames: StaticString = """
    janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi
    vendredi|samedi|dimanche|dieu|monsieur|madame|mademoiselle|m.|mm.|mme|mmes|mlle|dr|dr.|mr|mr.|pr|etat|état|etats
    internet|web|constitution|premier|première|ii|iii|iv|vi|vii|viii|ix|xi|xii|xiii|xiv|xv|xvi|xvii|xviii|xix|xx|xxi|noël
    toussaint|pâques|art|page|photo|photos|république|l'etat|homme|nation|iie|iiie|ive|ve|vie|viie|viiie|ixe|xe|xie|xiie
    xiiie|xive|xve|xvie|xviie|xviiie|xixe|xxe|xxie|ier|adn|arn|epo|pme|pdg|cdi|cdd|rmi|rsa|smic|pib|gmt|fm|hlm|ong|tva
    vih|sida|pc|tv|cd|dvd|ogm|sms|gps|chu|bd|pv|qi|htm|ht|ttc|dg|drh|sdf|ulm|vtt|bac|rtt|pacs|cv|ok|est
    """
}
