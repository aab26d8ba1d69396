/// Names that French news and reference texts are full of, written by hand from common knowledge: facts, no text.
enum FrenchNames {
  static let organizations: StaticString = """
    onu|otan|ue|cee|urss|unesco|unicef|oms|fmi|omc|ocde|opep|aiea|fao|hcr|oit|omi|ompi|bce|bei|berd|bm|banque mondiale
    union européenne|nations unies|commission européenne|parlement européen|conseil européen|conseil de l'europe|eurogroupe
    cour pénale internationale|cpi|cour de justice|cour internationale de justice|tribunal pénal international|tpi|tpiy|tpir
    croix-rouge|croissant-rouge|médecins sans frontières|msf|médecins du monde|amnesty international|amnesty|greenpeace|wwf
    human rights watch|hrw|reporters sans frontières|rsf|oxfam|attac|emmaüs|secours populaire|secours catholique|caritas
    fidh|ldh|licra|sos racisme|crif|fondation abbé pierre|restos du cœur|ligue arabe|union africaine|ua|cedeao|asean|alena
    g8|g7|g20|mercosur|brics|interpol|europol|eurojust|frontex|eurostat|olaf|ecofin|cnil|csa|hadopi|arcep|amf|hcc
    sénat|assemblée nationale|parlement|congrès|bundestag|bundesrat|douma|knesset|chambre des communes|chambre des lords
    chambre des représentants|maison-blanche|maison blanche|pentagone|kremlin|élysée|elysée|matignon|bercy|quai d'orsay
    conseil d'état|conseil d'etat|conseil constitutionnel|cour de cassation|cour des comptes|conseil supérieur de la magistrature
    cour suprême|cour européenne des droits de l'homme|cedh|cjue|cjce|haute autorité de santé|has|afssaps|ansm|anses|afssa
    ema|emea|fda|inserm|cnrs|inra|inrae|inria|cea|cnes|esa|nasa|ifremer|ird|cirad|brgm|ined|insee|irsn|asn|andra|ademe
    météo-france|institut pasteur|institut curie|académie française|collège de france|sorbonne|polytechnique|hec|ena|sciences po
    essec|harvard|oxford|cambridge|mit|stanford|yale|princeton|ump|ps|pcf|udf|rpr|modem|fn|rn|lr|lrem|lfi|eelv|npa|lo|pg|prg
    mrc|mnr|mpf|cpnt|udi|dvd|sfio|psu|mrp|snp|spd|cdu|csu|fdp|afd|pds|psoe|labour|tories|parti socialiste|parti communiste
    parti républicain|parti démocrate|parti travailliste|parti conservateur|front national|rassemblement national|les verts
    front de gauche|la france insoumise|lutte ouvrière|ligue communiste révolutionnaire|lcr|nouveau centre|fatah|hamas|hezbollah
    olp|likoud|al-qaïda|al-qaida|al qaïda|al-qaeda|aqmi|daech|daesh|etat islamique|état islamique|ei|eiil|talibans|boko haram
    farc|eln|eta|ira|pkk|ypg|pyd|fln|fis|gia|gspc|flnc|brigades rouges|action directe|ku klux klan|kgb|fsb|cia|fbi|nsa|mossad
    dst|dgse|dcri|dgsi|rg|raid|gign|bri|crs|sdat|igpn|igs|gestapo|ss|wehrmacht|stasi|dea|dgccrf|dgac|bea|raif|cgt|cfdt|fo
    cftc|cfe-cgc|unsa|sud|solidaires|fsu|snes|snesup|snuipp|unef|fidl|unl|fage|fcpe|peep|medef|cgpme|fnsea|cnpf|usm|sm|uimm
    force ouvrière|syndicat de la magistrature|confédération paysanne|coordination rurale|jeunes agriculteurs|sncf|ratp|rff
    edf|gdf|gdf suez|engie|areva|orano|cogema|edf-gdf|erdf|rte|enedis|la poste|chronopost|france télécom|france telecom|sfr
    bouygues|bouygues telecom|vivendi|veolia|suez|vinci|eiffage|lafarge|saint-gobain|alstom|thales|dassault|dassault aviation
    safran|airbus|eads|boeing|lockheed martin|air france|air france-klm|klm|lufthansa|british airways|ryanair|easyjet|alitalia
    emirates|iberia|swissair|aéroports de paris|adp|renault|peugeot|citroën|psa|psa peugeot citroën|nissan|toyota|honda|hyundai
    volkswagen|bmw|mercedes|daimler|fiat|ford|chrysler|general motors|gm|tesla|volvo|michelin|valeo|faurecia|total elf|totalfina
    elf aquitaine|elf|shell|exxon|exxonmobil|bp|gazprom|rosneft|lukoil|petrobras|eni|aramco|arcelor|arcelormittal|mittal|usinor
    pechiney|alcatel|alcatel-lucent|nokia|ericsson|motorola|siemens|philips|sony|samsung|lg|panasonic|apple|microsoft|google
    amazon|facebook|twitter|youtube|netflix|yahoo|ebay|wikipédia|wikipedia|wikileaks|ibm|intel|oracle|cisco|dell|hp|uber|airbnb
    l'oréal|lvmh|kering|ppr|danone|nestlé|unilever|lactalis|carrefour|auchan|leclerc|casino|intermarché|ikea|fnac|cora|monoprix
    sanofi|sanofi-aventis|aventis|servier|novartis|pfizer|merck|roche|bayer|glaxosmithkline|gsk|astrazeneca|basf|monsanto
    syngenta|rhône-poulenc|bnp|bnp paribas|société générale|crédit agricole|crédit lyonnais|lcl|crédit mutuel|cic|natixis
    caisse d'épargne|caisse des dépôts|banque de france|banque postale|dexia|hsbc|ubs|crédit suisse|goldman sachs|jpmorgan
    lehman brothers|morgan stanley|deutsche bank|barclays|citigroup|axa|allianz|groupama|agf|maif|macif|cnp|fed|bpce|lazard
    rothschild|kpmg|ernst & young|mckinsey|moody's|standard and poor's|fitch|clearstream|afp|reuters|associated press|ap|ansa
    belga|itar-tass|tass|xinhua|chine nouvelle|le monde|le figaro|figaro|libération|l'humanité|les echos|la croix|la tribune
    le parisien|aujourd'hui en france|france-soir|l'express|le point|le nouvel observateur|nouvel observateur|nouvel obs|marianne
    le canard enchaîné|canard enchaîné|charlie hebdo|paris match|le journal du dimanche|jdd|l'équipe|ouest-france|sud ouest
    la dépêche du midi|midi libre|nice-matin|la provence|le progrès|le dauphiné libéré|dna|l'alsace|l'est républicain
    est républicain|la voix du nord|le télégramme|var-matin|mediapart|rue89|slate|20 minutes|metro|tf1|france 2|france 3
    france 5|france 24|france télévisions|canal+|m6|arte|lci|i-télé|itélé|bfm|bfm tv|bfmtv|rmc|rtl|europe 1|france inter
    france info|france culture|radio france|rfi|tv5|tv5 monde|ina|ortf|rtbf|rts|tsr|bbc|cnn|abc|nbc|cbs|fox news|al-jazira
    al-jazeera|al jazeera|al arabiya|rai|zdf|ard|new york times|washington post|wall street journal|financial times|the times
    the guardian|guardian|times|the economist|newsweek|time|der spiegel|spiegel|bild|die zeit|el pais|el mundo|la repubblica
    corriere della sera|la stampa|le soir|la libre belgique|de standaard|le temps|la presse|haaretz|gallimard|seuil|flammarion
    grasset|hachette|fayard|albin michel|actes sud|warner|disney|universal|paramount|gaumont|pathé|hollywood|uefa|fifa|cio|fff
    ffr|fft|irb|aso|uci|atp|nba|nfl|nhl|fia|ama|afld|lfp|ligue 1|psg|paris saint-germain|olympique de marseille|om
    olympique lyonnais|ol|as monaco|as saint-étienne|girondins de bordeaux|losc|fc nantes|rc lens|rc strasbourg|stade rennais
    stade français|stade toulousain|real madrid|fc barcelone|barça|atletico madrid|manchester united|manchester city|chelsea
    arsenal|liverpool fc|juventus|juventus turin|milan ac|inter milan|bayern munich|ajax amsterdam|benfica|fc porto|ferrari
    mclaren|red bull|astana|cofidis|festina|us postal|saunier duval|gerolsteiner|quick step|ag2r|rabobank|team columbia
    beatles|rolling stones|opéra de paris|comédie-française|ipsos|ifop|sofres|tns-sofres|csa|bva|louis-harris|opinionway
    gendarmerie|garde nationale|us army|us navy|us air force|tsahal|armée rouge|casques bleus|légion étrangère|finul|minurso
    monuc|minustah|kfor|sfor|isaf|cnt|psa|svp|udmf|adac|spa|lpo|fne|uicn|giec|cop|cites|ccfd|anpe|unedic|assedic|urssaf|cnam
    cnav|caf|pôle emploi|pole emploi|ddass|drass|ars|aphp|ap-hp|hlm|opac|rpr|afnor|iso|cepal|tva|inao|onf|onema|oncfs|sdis
    """

  static let places: StaticString = """
    alpes-maritimes|alpes-de-haute-provence|hautes-alpes|ain|allier|ardèche|ariège|aube|aude|aveyron|calvados|cantal
    charente-maritime|cher|corrèze|haute-corse|corse-du-sud|côte-d'or|creuse|drôme|eure|eure-et-loir|haute-garonne|gers
    ille-et-vilaine|indre|indre-et-loire|jura|loir-et-cher|haute-loire|loire-atlantique|loiret|lot|lot-et-garonne|lozère
    maine-et-loire|marne|haute-marne|mayenne|meurthe-et-moselle|nièvre|nord-pas-de-calais|oise|orne|pas-de-calais
    puy-de-dôme|pyrénées-atlantiques|hautes-pyrénées|pyrénées-orientales|bas-rhin|haut-rhin|haute-saône|saône-et-loire
    sarthe|seine-maritime|seine-et-marne|deux-sèvres|tarn|tarn-et-garonne|var|vienne|haute-vienne|yonne|val-d'oise
    territoire de belfort|provence-alpes-côte d'azur|midi-pyrénées|languedoc-roussillon|poitou-charentes|champagne-ardenne
    basse-normandie|haute-normandie|hauts-de-france|grand est|nouvelle-aquitaine|auvergne-rhône-alpes|centre-val de loire
    côte d'azur|côte d'opale|bassin parisien|massif central|berry|périgord|quercy|gascogne|béarn|roussillon|cévennes|camargue
    beauce|sologne|morvan|artois|barrois|maine|anjou|touraine|angoumois|saintonge|forez|bresse|beaujolais|vexin|brie|puisaye
    saint-pierre-et-miquelon|wallis-et-futuna|polynésie française|terres australes|île maurice|la réunion|dom-tom|outre-mer
    états-unis d'amérique|usa|u.s.a.|rfa|rda|allemagne de l'est|allemagne de l'ouest|europe centrale|europe occidentale
    europe du nord|europe du sud|europe orientale|asie du sud-est|asie mineure|amérique centrale|afrique de l'ouest
    afrique centrale|afrique noire|corne de l'afrique|péninsule arabique|péninsule ibérique|scandinavie|benelux|pays baltes
    république tchèque|tchéquie|république dominicaine|république démocratique du congo|rdc|zaïre|république centrafricaine
    côte-d'ivoire|guinée-bissau|guinée équatoriale|nigéria|libéria|cachemire|bélarus|ukraine|abkhazie|ossétie du sud|daghestan
    ingouchie|haut-karabakh|transnistrie|bosnie|herzégovine|voïvodine|dalmatie|istrie|macédoine|thrace|crète|rhodes|corfou
    péloponnèse|anatolie|cappadoce|mésopotamie|kurdistan|cisjordanie|bande de gaza|golan|sinaï|néguev|galilée|judée|samarie
    golfe persique|golfe d'aden|golfe de gascogne|mer noire|mer rouge|mer du nord|mer baltique|mer caspienne|mer adriatique
    mer égée|mer morte|mer ionienne|océan atlantique|océan pacifique|océan indien|océan arctique|arctique|antarctique|baltique
    adriatique|manche|tamise|tibre|pô|elbe|oder|volga|dniepr|euphrate|tigre|jourdain|amazone|mississippi|missouri|colorado
    mékong|yangtsé|gange|indus|niger|congo|zambèze|escaut|sambre|somme|marne|oise|aisne|yonne|cher|allier|vilaine|adour|lys
    lac léman|léman|lac de constance|mont blanc|mont-blanc|mont ventoux|ventoux|alpe d'huez|l'alpe-d'huez|tourmalet|galibier
    everest|cervin|vésuve|etna|kilimandjaro|vosges|jura|alpilles|luberon|lubéron|causses|larzac|apennins|carpates|oural|andes
    rocheuses|appalaches|atlas|hindou kouch|tibre|normandie|westphalie|rhénanie|rhénanie-du-nord-westphalie|saxe|hesse|prusse
    bade-wurtemberg|basse-saxe|silésie|bohême|moravie|galicie|bessarabie|transylvanie|valachie|moldavie|lombardie|piémont
    vénétie|ligurie|calabre|pouilles|ombrie|latium|émilie-romagne|frioul|tyrol|carinthie|styrie|valais|vaud|fribourg|neuchâtel
    tessin|grisons|argovie|castille|aragon|navarre|estrémadure|asturies|galice|murcie|valence|baléares|majorque|ibiza|canaries
    açores|madère|algarve|écosse|ulster|cornouailles|kent|essex|sussex|flandre-occidentale|brabant|hainaut|limbourg|luxembourg
    zélande|frise|jutland|laponie|carélie|poméranie|mandchourie|xinjiang|yunnan|sichuan|hong-kong|macao|taïwan|formose|okinawa
    bornéo|sumatra|java|bali|timor|timor oriental|papouasie|tasmanie|nouvelle-galles du sud|queensland|alaska|yukon|ontario
    manitoba|saskatchewan|alberta|colombie-britannique|nouveau-brunswick|nouvelle-écosse|terre-neuve|labrador|acadie|louisiane
    virginie|caroline du nord|caroline du sud|géorgie|pennsylvanie|nouvelle-angleterre|nouveau-mexique|massachusetts|illinois
    manhattan|brooklyn|harlem|bronx|broadway|wall street|silicon valley|hollywood|beverly hills|guantanamo|chiapas|yucatan
    patagonie|terre de feu|pampa|tibesti|darfour|casamance|katanga|kivu|nord-kivu|sud-kivu|kasaï|transvaal|natal|zanzibar
    hiroshima|nagasaki|tchernobyl|fukushima|auschwitz|buchenwald|dachau|treblinka|drancy|verdun|vichy|bayeux|omaha beach
    srebrenica|pristina|mitrovica|vukovar|dubrovnik|grozny|beslan|alep|homs|raqqa|palmyre|mossoul|kirkouk|falloujah|bassora
    tikrit|kandahar|jalalabad|peshawar|islamabad|karachi|lahore|naplouse|ramallah|hébron|jénine|bethléem|nazareth|tel-aviv
    tel aviv|haïfa|eilat|amman|riyad|djeddah|médine|doha|dubaï|abou dhabi|mascate|sanaa|aden|khartoum|le caire|alexandrie
    suez|louxor|assouan|benghazi|misrata|tombouctou|gao|kidal|bamako|ouagadougou|niamey|ndjamena|n'djamena|bangui|yaoundé
    douala|libreville|brazzaville|kinshasa|kigali|bujumbura|kampala|nairobi|mogadiscio|addis-abeba|asmara|lagos|abuja|cotonou
    lomé|accra|monrovia|freetown|conakry|nouakchott|praia|luanda|lusaka|harare|maputo|antananarivo|tananarive|johannesburg
    pretoria|port-au-prince|saint-domingue|bogota|caracas|quito|lima|la paz|santiago|buenos aires|montevideo|brasilia
    rio de janeiro|sao paulo|asuncion|managua|tegucigalpa|san salvador|panama|pointe-à-pitre|basse-terre|fort-de-france|cayenne
    kourou|saint-denis|nouméa|papeete|mururoa|katmandou|colombo|dacca|rangoon|naypyidaw|bangkok|phnom penh|vientiane|hanoi
    hô-chi-minh-ville|kuala lumpur|jakarta|manille|canberra|sydney|melbourne|auckland|wellington|oulan-bator|pyongyang|osaka
    kyoto|nankin|canton|tchoung king|bratislava|ljubljana|zagreb|skopje|tirana|podgorica|chisinau|minsk|riga|tallinn|vilnius
    cracovie|gdansk|poznan|leipzig|dresde|nuremberg|stuttgart|fribourg-en-brisgau|sarrebruck|hanovre|brême|aix-la-chapelle
    mayence|trèves|coblence|salzbourg|innsbruck|graz|lucerne|lugano|neuchâtel|davos|monte-carlo|vérone|padoue|pise|sienne
    pérouse|assise|bologne|modène|parme|bergame|palerme|catane|syracuse|cagliari|grenade|cordoue|saragosse|bilbao|saint-sébastien
    pampelune|tolède|salamanque|porto|coimbra|gibraltar|londonderry|belfast|glasgow|manchester|liverpool|birmingham|leeds
    sheffield|bristol|cardiff|douvres|malines|louvain|namur|charleroi|mons|tournai|ostende|courtrai|ypres|arlon|bastogne|spa
    maastricht|utrecht|la haye|eindhoven|groningue|aarhus|göteborg|malmö|uppsala|bergen|reykjavik|philadelphie|detroit|houston
    dallas|atlanta|miami|seattle|denver|phoenix|las vegas|baltimore|memphis|cleveland|pittsburgh|ottawa|toronto|vancouver
    calgary|winnipeg|terre|lune|mars|vénus|jupiter|saturne|mercure|neptune|uranus|pluton|soleil|voie lactée|tour eiffel
    arc de triomphe|notre-dame de paris|notre-dame|louvre|champs-élysées|champs-elysées|montmartre|montparnasse|bastille
    stade de france|parc des princes|roissy|orly|roissy-charles-de-gaulle|versailles|la défense|bois de boulogne|sacré-cœur
    quartier latin|marais|vincennes|beaubourg|panthéon|invalides|place de la concorde|place de la république|place rouge
    saint-pierre de rome|colisée|big ben|buckingham|tour de londres|mur de berlin|canal de suez|canal de panama|sahara occidental
    """

  static let events: StaticString = """
    première guerre mondiale|seconde guerre mondiale|deuxième guerre mondiale|grande guerre|guerre froide|guerre du golfe
    guerre d'algérie|guerre d'indochine|guerre du vietnam|guerre de corée|guerre de cent ans|guerre de trente ans|guerre d'espagne
    guerre de sécession|guerre des six jours|guerre du kippour|guerre de crimée|révolution française|révolution|commune de paris
    résistance|libération|occupation|renaissance|moyen âge|moyen-âge|antiquité|lumières|restauration|ancien régime|belle époque
    shoah|holocauste|saint-barthélemy|réforme|contre-réforme|troisième république|quatrième république|cinquième république
    iiie république|ive république|ve république|second empire|premier empire|directoire|consulat|front populaire|mai 68
    printemps arabe|printemps de prague|guerre du kosovo|débarquement|d-day|perestroïka|apartheid|intifada|vel d'hiv|solution finale
    jeux olympiques|jo|jeux paralympiques|coupe du monde|coupe d'europe|coupe de france|coupe davis|coupe de l'uefa|ligue des champions
    ligue europa|euro 2008|euro 2012|euro 2016|mondial|mondial 2010|tour de france|tour d'italie|giro|vuelta|paris-roubaix
    paris-nice|roland-garros|wimbledon|us open|open d'australie|grand prix|formule 1|24 heures du mans|vendée globe|route du rhum
    paris-dakar|dakar|top 14|tournoi des six nations|six nations|coupe d'afrique des nations|can|copa america|super bowl
    festival de cannes|festival d'avignon|mostra de venise|mostra|berlinale|palme d'or|césar|oscar|oscars|césars|molière|grammy
    lion d'or|ours d'or|victoires de la musique|eurovision|francofolies|vieilles charrues|fête de la musique|nuit blanche
    prix nobel|prix nobel de la paix|nobel|prix goncourt|goncourt|renaudot|médicis|femina|pulitzer|prix pulitzer|légion d'honneur
    ordre national du mérite|médaille fields|croix de guerre|ballon d'or|téléthon|sidaction|foire de paris|exposition universelle
    traité de lisbonne|traité de maastricht|traité de rome|traité de nice|traité d'amsterdam|traité de versailles|maastricht
    accords d'oslo|accords de camp david|accords de schengen|schengen|accords d'évian|accords de dayton|accords de matignon
    protocole de kyoto|kyoto|convention de genève|convention de ramsar|conventions de genève|charte des nations unies|code civil
    code pénal|code du travail|code de la route|code de procédure pénale|déclaration universelle des droits de l'homme|patriot act
    plan marshall|plan vigipirate|vigipirate|plan orsec|plan alzheimer|politique agricole commune|pac|pesc|pesd|erasmus|natura 2000
    galileo|horizon 2020|grenelle de l'environnement|grenelle|accords de grenelle|déclaration de barcelone|processus de bologne
    affaire dreyfus|affaire clearstream|affaire elf|watergate|irangate|affaire du sang contaminé|affaire d'outreau|outreau
    angolagate|panama papers|ouragan katrina|katrina|xynthia|11 septembre|11-septembre|bible|coran|talmud|torah|ancien testament
    nouveau testament|évangile|iliade|odyssée|énéide|divine comédie|don quichotte|hamlet|macbeth|candide|germinal|les misérables
    notre-dame de paris|madame bovary|le rouge et le noir|du côté de chez swann|le petit prince|harry potter|star wars|star trek
    titanic|matrix|shrek|bambi|les simpson|simpson|loft story|star academy|koh-lanta|journal officiel|marseillaise
    la marseillaise|internationale|joconde|guernica|la dolce vita|casablanca|citizen kane|windows|windows xp|windows vista|linux
    android|mac os|iphone|ipad|ipod|playstation|xbox|wii|game boy|nintendo ds|photoshop|firefox|internet explorer|java|javascript
    internet|web|minitel|blackberry|gsm|wi-fi|bluetooth|concorde|airbus a380|a380|a320|a330|boeing 747|rafale|mirage|mig|tgv|ter|rer
    eurostar|thalys|orient-express|charles-de-gaulle|clemenceau|ariane|ariane 5|spoutnik|apollo|apollo 11|soyouz|mir|iss|hubble
    viagra|prozac|mediator|aclasta|abilify|doliprane|aspégic|lévothyrox|avastin|herceptin|tamiflu|peugeot 205|clio|twingo|2 cv
    coca-cola|nutella|marlboro|kalachnikov|scrabble|monopoly|lego|monde diplomatique
    """

  static let persons: StaticString = """
    de gaulle|charles de gaulle|pompidou|giscard d'estaing|giscard|mitterrand|chirac|sarkozy|hollande|macron|jospin|juppé
    raffarin|villepin|fillon|ayrault|valls|cazeneuve|balladur|rocard|bérégovoy|cresson|barre|mauroy|fabius|royal|aubry|le pen
    bayrou|mélenchon|besancenot|laguiller|buffet|hue|marchais|bové|voynet|mamère|cohn-bendit|strauss-kahn|dsk|lagarde|kouchner
    védrine|alliot-marie|hortefeux|guéant|dati|yade|bachelot|borloo|copé|pécresse|delanoë|hidalgo|tapie|lang|badinter|veil
    tiberi|pasqua|debré|séguin|chevènement|strauss|adenauer|kohl|schröder|merkel|brandt|thatcher|major|blair|brown|cameron|churchill
    reagan|bush|clinton|obama|trump|biden|kennedy|nixon|carter|roosevelt|truman|eisenhower|lincoln|washington|powell|rumsfeld
    cheney|rice|mccain|palin|gore|kerry|kissinger|gorbatchev|eltsine|poutine|medvedev|staline|lénine|trotski|khrouchtchev
    brejnev|lavrov|berlusconi|prodi|renzi|monti|draghi|andreotti|moro|aznar|zapatero|rajoy|franco|salazar|barroso|juncker|delors
    santer|solana|van rompuy|trichet|mussolini|hitler|goebbels|himmler|göring|pétain|laval|jean moulin|clemenceau|jaurès|blum
    poincaré|thiers|gambetta|napoléon|bonaparte|louis xiv|louis xv|louis xvi|henri iv|françois ier|charlemagne|jeanne d'arc
    marie-antoinette|robespierre|danton|marat|mirabeau|richelieu|mazarin|colbert|talleyrand|césar|cléopâtre|alexandre le grand
    saddam hussein|ben laden|oussama ben laden|kadhafi|moubarak|nasser|sadate|arafat|sharon|nétanyahou|netanyahou|rabin|peres
    olmert|barak|abbas|assad|bachar al-assad|al-assad|erdogan|atatürk|khomeiny|khamenei|ahmadinejad|rohani|ben ali|bourguiba
    bouteflika|boumediene|hassan ii|mohammed vi|gbagbo|ouattara|bongo|mobutu|kabila|kagame|mandela|mugabe|senghor|sankara|compaoré
    mao|deng xiaoping|hu jintao|xi jinping|dalaï-lama|gandhi|nehru|bhutto|musharraf|karzaï|castro|fidel castro|guevara|che guevara
    chavez|morales|lula|allende|pinochet|perón|uribe|betancourt|ingrid betancourt|jean-paul ii|benoît xvi|françois|jésus|jésus-christ
    christ|marie|moïse|abraham|mahomet|bouddha|allah|zeus|socrate|platon|aristote|descartes|voltaire|rousseau|diderot|montesquieu
    pascal|molière|racine|corneille|hugo|victor hugo|balzac|zola|flaubert|stendhal|proust|camus|sartre|malraux|gide|céline|verlaine
    rimbaud|baudelaire|shakespeare|goethe|kafka|tolstoï|dostoïevski|tchekhov|einstein|newton|darwin|pasteur|curie|freud|marx|hegel
    kant|nietzsche|mozart|beethoven|bach|verdi|wagner|chopin|debussy|ravel|berlioz|picasso|monet|renoir|cézanne|van gogh|matisse
    dali|rembrandt|léonard de vinci|michel-ange|raphaël|gutenberg|galilée|copernic|christophe colomb|magellan|zidane|platini
    domenech|ribéry|henry|thuram|anelka|benzema|beckham|ronaldo|messi|pelé|maradona|armstrong|contador|ricco|hinault|virenque
    schumacher|prost|senna|alonso|hamilton|loeb|federer|nadal|djokovic|noah|mauresmo|manaudou|bolt|kerviel|messier|bouton|madoff
    lagardère|bolloré|bouygues|arnault|pinault|dassault|bettencourt|gates|jobs|zuckerberg|murdoch|soros|hallyday|gainsbourg
    depardieu|delon|belmondo|deneuve|bardot|godard|truffaut|chabrol|resnais|besson|spielberg|hitchcock|chaplin|polanski|coluche
    """

  /// Given names of other countries, which French registers hardly have.
  static let givenNames: StaticString = """
      aaron|abdel|abdelaziz|abdullah|abou|adolf|adrian|ahmad|aidan|aki|akira|alan|alastair|albrecht|aldo|alejandro|aleksander
      alekseï|alessandro|alex|alexeï|alfredo|ali|alistair|allan|alvaro|amir|anatoli|anders|andreas|andreï|andrew|andrzej|andy|angela
      angelo|anna|antonio|anwar|ariel|arkadi|arnold|arsène|arthur|ashraf|augusto|barack|bart|bashar|benedict|benito|benjamin|bernie
      bill|bob|boris|brad|brian|bruce|bryan|calvin|carl|carlos|catherine|cecil|charlie|chris|christine|christopher|chuck|cindy
      claudio|clint|colin|condoleezza|craig|curtis|dan|daniel|dave|david|davide|dean|deborah|dennis|derek|desmond|dick|diego
      dieter|dimitri|dirk|dmitri|dmitry|dominic|don|donald|doug|douglas|dwight|earl|eddie|edgar|edouard|eduardo|edward|ehoud|ehud
      eleanor|elias|elizabeth|ellen|emilio|emily|emma|enrico|erik|ernest|ernesto|erwin|eugene|evgueni|evo|ezra|fabio|farouk|felipe
      fernando|fidel|fiodor|franco|frank|franz|fred|frederick|friedrich|fritz|gary|gavin|gene|geoffrey|george|gerald|gerhard
      gianfranco|gianni|giorgio|giovanni|giulio|giuseppe|glenn|gordon|graham|greg|gregory|guennadi|guillermo|günter|gustav|guy|hans
      harold|harry|hashem|hassan|heinrich|heinz|helmut|henry|herbert|hillary|hosni|howard|hugo|ian|igor|imre|ingrid|ioulia|irina
      isaac|ivan|jack|jacob|jalal|jamal|james|jan|jane|janet|janez|jason|javier|jawaharlal|jeff|jeffrey|jerry|jessica|jesse|jesús
      jiang|jim|jimmy|joachim|joan|joe|joël|johann|johannes|john|johnny|jon|jonathan|jorge|josé|josef|joseph|josh|juan|julia|julian
      jürgen|karen|karl|karol|kate|keith|ken|kenneth|kevin|khaled|kim|kirk|klaus|kofi|kostas|kurt|lance|lars|larry|laura|laurent-désiré
      lawrence|lee|len|leo|leon|leonard|leonardo|leonid|leopold|lev|lewis|li|linda|lionel|lloyd|lou|louis|lucas|ludwig|luigi|luis
      luiz|luke|lyndon|maciej|madeleine|mahmoud|malcolm|manfred|manmohan|manuel|mao|marcel|marco|marcos|margaret|mariano|mario|mark
      martin|mary|masoud|matt|matteo|matthew|maurizio|max|mehmet|michael|miguel|mike|mikhaïl|mikhail|milan|milos|mitt|mohamed
      mohammad|mohammed|moshe|mouammar|muammar|nancy|nasser|neil|nelson|newt|nick|nigel|nikita|nikolaï|norman|nouri|oleg|olga|oliver
      omar|oprah|orlando|oscar|osvaldo|oussama|pablo|paolo|pat|patricia|paul|paulo|pavel|pedro|pete|peter|phil|philip|piotr|prakash
      qian|rafael|rafic|rafik|rafsandjani|ralph|ramon|ramzan|randy|raúl|ray|raymond|recep|rex|ricardo|richard|rick|robert|roberto
      rodrigo|roger|roland|roman|romano|ron|ronald|roy|rudolf|rudy|rupert|russell|ruth|ryan|sachiko|saddam|saïd|salvador|salvatore
      sam|samir|samuel|sandra|sandro|sarah|scott|sean|sebastian|sepp|serena|sergeï|sergio|sergueï|seth|shimon|sidney|sigmund|silvio
      simon|slobodan|sophia|stalin|stan|stanislas|stefan|stephen|steve|steven|stuart|sue|susan|sven|svetlana|taha|tariq|tarja|tayyip
      ted|terry|theo|theodore|theresa|thomas|tim|timothy|tina|todd|tom|tommy|tony|tyler|ugo|umberto|uma|umaru|ursula|vaclav|václav
      valentina|valeri|venus|viatcheslav|victoria|viktor|vincenzo|vitali|vladimir|volodymyr|walter|warren|wen|werner|whitney|will
      willem|william|willy|winston|wladimir|wolfgang|woody|xavier|xi|yasser|yitzhak|yoko|yulia|yuri|yves|zacharias|zhang|zhou|ziad
    """

  /// Bodies, programmes and treaties of the European Union and of its parliament.
  static let union: StaticString = """
      ppe|ppe-de|pse|elde|eldr|alde|gue/ngl|gue|verts/ale|uen|edd|comité des régions|comité économique et social
      médiateur européen|cour des comptes européenne|commission|conseil|parlement|union|assemblée|communauté européenne
      communautés européennes|communauté économique européenne|communauté|union de l'europe occidentale|ueo|aele|eee
      association européenne de libre-échange|banque européenne d'investissement|office européen des brevets|eurocorps|conseil de sécurité
      assemblée générale des nations unies|haut-commissariat aux réfugiés|organisation internationale du travail
      organisation maritime internationale|organisation mondiale du commerce|organisation mondiale de la santé
      fonds monétaire international|union de l'europe|forum social mondial|commission des droits de l'homme
    """
}
