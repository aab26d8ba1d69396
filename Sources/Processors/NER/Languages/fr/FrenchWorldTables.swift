/// More names that French texts of any subject may have, written by hand from common knowledge: facts, no text.
enum FrenchWorldNames {
  /// Inhabitants and members of peoples, in all forms.
  static let peoples: StaticString = """
    abidjanais|abidjanaise|abidjanaises|abkhaze|abkhazes|acadien|acadienne|acadiennes|acadiens|afghan|afghane|afghanes
    afghans|africain|africaine|africaines|africains|afro-américain|afro-américaine|afro-américaines|afro-américains
    aixois|aixoise|aixoises|ajaccien|ajaccienne|ajacciennes|ajacciens|alaouite|alaouites|albanais|albanaise|albanaises
    algérien|algérienne|algériennes|algériens|algérois|algéroise|algéroises|alsacien|alsacienne|alsaciennes|alsaciens
    alémanique|alémaniques|alépin|alépine|alépines|alépins|amiénois|amiénoise|amiénoises|américain|américaine
    américaines|américains|andalou|andalous|andorran|andorrane|andorranes|andorrans|angevin|angevine|angevines
    angevins|anglais|anglaise|anglaises|anglo-saxon|anglo-saxonne|anglo-saxonnes|anglo-saxons|angolais|angolaise
    angolaises|annécien|annécienne|annéciennes|annéciens|antillais|antillaise|antillaises|anversois|anversoise
    anversoises|apache|apaches|arabe|arabes|aragonais|aragonaise|aragonaises|ardennais|ardennaise|ardennaises|argentin
    argentine|argentines|argentins|arlésien|arlésienne|arlésiennes|arlésiens|arménien|arménienne|arméniennes|arméniens
    asiatique|asiatiques|assyrien|assyrienne|assyriennes|assyriens|asturien|asturienne|asturiennes|asturiens|athénien
    athénienne|athéniennes|athéniens|aubois|auboise|auboises|australien|australienne|australiennes|australiens
    autrichien|autrichienne|autrichiennes|autrichiens|auvergnat|auvergnate|auvergnates|auvergnats|avignonnais
    avignonnaise|avignonnaises|azerbaïdjanais|azerbaïdjanaise|azerbaïdjanaises|aztèque|aztèques|azéri|azéris
    babylonien|babylonienne|babyloniennes|babyloniens|bagdadi|bagdadis|bahreïni|bahreïnis|balte|baltes|bamakois
    bamakoise|bamakoises|bambara|bambaras|bangladais|bangladaise|bangladaises|bantou|bantous|barcelonais|barcelonaise
    barcelonaises|barisien|barisienne|barisiennes|barisiens|basque|basques|bastiais|bastiaise|bastiaises|bavarois
    bavaroise|bavaroises|bayonnais|bayonnaise|bayonnaises|beauvaisien|beauvaisienne|beauvaisiennes|beauvaisiens
    belfortain|belfortaine|belfortaines|belfortains|belge|belges|berbère|berbères|berlinois|berlinoise|berlinoises
    bernois|bernoise|bernoises|berrichon|berrichonne|berrichonnes|berrichons|beyrouthin|beyrouthine|beyrouthines
    beyrouthins|bhoutanais|bhoutanaise|bhoutanaises|biarrot|biarrote|biarrotes|biarrots|birman|birmane|birmanes
    birmans|bisontin|bisontine|bisontines|bisontins|biélorusse|biélorusses|blésois|blésoise|blésoises|bolivien
    bolivienne|boliviennes|boliviens|bordelais|bordelaise|bordelaises|bosniaque|bosniaques|bosnien|bosnienne
    bosniennes|bosniens|botswanais|botswanaise|botswanaises|bouddhiste|bouddhistes|bourguignon|bourguignonne
    bourguignonnes|bourguignons|brestois|brestoise|brestoises|breton|bretonne|bretonnes|bretons|britannique
    britanniques|bruxellois|bruxelloise|bruxelloises|brésilien|brésilienne|brésiliennes|brésiliens|bulgare|bulgares
    burkinabè|burkinabès|burkinabé|burkinabés|burundais|burundaise|burundaises|byzantin|byzantine|byzantines|byzantins
    bâlois|bâloise|bâloises|béarnais|béarnaise|béarnaises|bédouin|bédouine|bédouines|bédouins|bélizien|bélizienne
    béliziennes|béliziens|béninois|béninoise|béninoises|bénédictin|bénédictine|bénédictines|bénédictins|caennais
    caennaise|caennaises|cairote|cairotes|calaisien|calaisienne|calaisiennes|calaisiens|californien|californienne
    californiennes|californiens|calédonien|calédonienne|calédoniennes|calédoniens|cambodgien|cambodgienne
    cambodgiennes|cambodgiens|camerounais|camerounaise|camerounaises|canadien|canadienne|canadiennes|canadiens
    cantonais|cantonaise|cantonaises|carolos|carthaginois|carthaginoise|carthaginoises|casablancais|casablancaise
    casablancaises|castillan|castillane|castillanes|castillans|catalan|catalane|catalanes|catalans|cathare|cathares
    catholique|catholiques|celte|celtes|centrafricain|centrafricaine|centrafricaines|centrafricains|chambérien
    chambérienne|chambériennes|chambériens|champenois|champenoise|champenoises|charentais|charentaise|charentaises
    cherokee|cherokees|chiite|chiites|chilien|chilienne|chiliennes|chiliens|chrétien|chrétienne|chrétiennes|chrétiens
    chypriote|chypriotes|cinghalais|cinghalaise|cinghalaises|cisjordanien|cisjordanienne|cisjordaniennes|cisjordaniens
    clermontois|clermontoise|clermontoises|colmarien|colmarienne|colmariennes|colmariens|colombien|colombienne
    colombiennes|colombiens|comanche|comanches|comorien|comorienne|comoriennes|comoriens|congolais|congolaise
    congolaises|constantinois|constantinoise|constantinoises|copte|coptes|corse|corses|cosaque|cosaques|costaricain
    costaricaine|costaricaines|costaricains|costaricien|costaricienne|costariciennes|costariciens|croate|croates
    crétois|crétoise|crétoises|cubain|cubaine|cubaines|cubains|daghestanais|daghestanaise|daghestanaises|dakarois
    dakaroise|dakaroises|damascène|damascènes|danois|danoise|danoises|dauphinois|dauphinoise|dauphinoises|dijonnais
    dijonnaise|dijonnaises|djiboutien|djiboutienne|djiboutiennes|djiboutiens|dogon|dogonne|dogonnes|dogons|dominicain
    dominicaine|dominicaines|dominicains|druze|druzes|dunkerquois|dunkerquoise|dunkerquoises|espagnol|espagnole
    espagnoles|espagnols|estonien|estonienne|estoniennes|estoniens|européen|européenne|européennes|européens
    extraterrestre|extraterrestres|fidjien|fidjienne|fidjiennes|fidjiens|finlandais|finlandaise|finlandaises|finnois
    finnoise|finnoises|flamand|flamande|flamandes|flamands|florentin|florentine|florentines|florentins|franc-comtois
    franc-comtoise|franc-comtoises|francilien|francilienne|franciliennes|franciliens|franciscain|franciscaine
    franciscaines|franciscains|fribourgeois|fribourgeoise|fribourgeoises|gabonais|gabonaise|gabonaises|galicien
    galicienne|galiciennes|galiciens|gallois|galloise|galloises|gambien|gambienne|gambiennes|gambiens|gantois|gantoise
    gantoises|gascon|gasconne|gasconnes|gascons|gaulois|gauloise|gauloises|gazaoui|gazaouis|genevois|genevoise
    genevoises|germain|germaine|germaines|germains|ghanéen|ghanéenne|ghanéennes|ghanéens|gitan|gitane|gitanes|gitans
    grec|grecque|grecques|grecs|grenoblois|grenobloise|grenobloises|guadeloupéen|guadeloupéenne|guadeloupéennes
    guadeloupéens|guatémaltèque|guatémaltèques|guinéen|guinéenne|guinéennes|guinéens|guyanais|guyanaise|guyanaises
    génois|génoise|génoises|géorgien|géorgienne|géorgiennes|géorgiens|hambourgeois|hambourgeoise|hambourgeoises|hane
    hanes|hans|haoussa|haoussas|havrais|havraise|havraises|hazara|hazaras|haïtien|haïtienne|haïtiennes|haïtiens|hindou
    hindous|hittite|hittites|hollandais|hollandaise|hollandaises|hondurien|hondurienne|honduriennes|honduriens
    hongkongais|hongkongaise|hongkongaises|hongrois|hongroise|hongroises|huguenot|huguenote|huguenotes|huguenots|hune
    hunes|huns|huron|huronne|huronnes|hurons|hutu|hutus|hébreu|hébreus|incas|indien|indienne|indiennes|indiens
    indonésien|indonésienne|indonésiennes|indonésiens|ingouche|ingouches|inuit|inuite|inuites|inuits|irakien|irakienne
    irakiennes|irakiens|iranien|iranienne|iraniennes|iraniens|iraquien|iraquienne|iraquiennes|iraquiens|irlandais
    irlandaise|irlandaises|iroquois|iroquoise|iroquoises|islandais|islandaise|islandaises|israélien|israélienne
    israéliennes|israéliens|israélite|israélites|istanbuliote|istanbuliotes|italien|italienne|italiennes|italiens
    ivoirien|ivoirienne|ivoiriennes|ivoiriens|jamaïcain|jamaïcaine|jamaïcaines|jamaïcains|japonais|japonaise
    japonaises|jordanien|jordanienne|jordaniennes|jordaniens|juif|juifs|juive|juives|jurassien|jurassienne
    jurassiennes|jurassiens|jérusalémite|jérusalémites|jésuite|jésuites|kabyle|kabyles|kanak|kanaks|kazakh|kazakhs
    kinois|kinoise|kinoises|kirghize|kirghizes|kosovar|kosovare|kosovares|kosovars|koweïtien|koweïtienne|koweïtiennes
    koweïtiens|kurde|kurdes|kényan|kényane|kényanes|kényans|landais|landaise|landaises|languedocien|languedocienne
    languedociennes|languedociens|laotien|laotienne|laotiennes|laotiens|latino|latino-américain|latino-américaine
    latino-américaines|latino-américains|latinos|lavallois|lavalloise|lavalloises|letton|lettonne|lettonnes|lettons
    libanais|libanaise|libanaises|libyen|libyene|libyenes|libyens|libérien|libérienne|libériennes|libériens|lillois
    lilloise|lilloises|limougeaud|limougeaude|limougeaudes|limougeauds|limousin|limousine|limousines|limousins
    lituanien|lituanienne|lituaniennes|lituaniens|liverpuldien|liverpuldienne|liverpuldiennes|liverpuldiens|liégeois
    liégeoise|liégeoises|lombard|lombarde|lombardes|londonien|londonienne|londoniennes|londoniens|lorientais
    lorientaise|lorientaises|lorrain|lorraine|lorraines|lorrains|luxembourgeois|luxembourgeoise|luxembourgeoises
    lyonnais|lyonnaise|lyonnaises|macédonien|macédonienne|macédoniennes|macédoniens|madrilène|madrilènes|maghrébin
    maghrébine|maghrébines|maghrébins|mahorais|mahoraise|mahoraises|malaisien|malaisienne|malaisiennes|malaisiens
    malawite|malawites|malgache|malgaches|malien|malienne|maliennes|maliens|malouin|malouine|malouines|malouins
    maltais|maltaise|maltaises|manceaux|mancelle|mancelles|mancunien|mancunienne|mancuniennes|mancuniens|mandchou
    mandchous|manouche|manouches|marnais|marnaise|marnaises|marocain|marocaine|marocaines|marocains|maronite|maronites
    marseillais|marseillaise|marseillaises|martien|martienne|martiennes|martiens|martiniquais|martiniquaise
    martiniquaises|masaï|masaïs|mauricien|mauricienne|mauriciennes|mauriciens|mauritanien|mauritanienne|mauritaniennes
    mauritaniens|mayas|messin|messine|messines|messins|meurthe-et-mosellan|meurthe-et-mosellane|meurthe-et-mosellanes
    meurthe-et-mosellans|meusien|meusienne|meusiennes|meusiens|mexicain|mexicaine|mexicaines|mexicains|milanais
    milanaise|milanaises|moldave|moldaves|mongol|mongole|mongoles|mongols|montpelliérain|montpelliéraine
    montpelliéraines|montpelliérains|montréalais|montréalaise|montréalaises|monténégrin|monténégrine|monténégrines
    monténégrins|monégasque|monégasques|moscovite|moscovites|mosellan|mosellane|mosellanes|mosellans|mozambicain
    mozambicaine|mozambicaines|mozambicains|mulhousien|mulhousienne|mulhousiennes|mulhousiens|musulman|musulmane
    musulmanes|musulmans|mède|mèdes|namibien|namibienne|namibiennes|namibiens|namurois|namuroise|namuroises|nancéien
    nancéienne|nancéiennes|nancéiens|nantais|nantaise|nantaises|napolitain|napolitaine|napolitaines|napolitains|navajo
    navajos|nazairien|nazairienne|nazairiennes|nazairiens|neuchâtelois|neuchâteloise|neuchâteloises|new-yorkais
    new-yorkaise|new-yorkaises|nicaraguayen|nicaraguayene|nicaraguayenes|nicaraguayens|nigérian|nigériane|nigérianes
    nigérians|nigérien|nigérienne|nigériennes|nigériens|niortais|niortaise|niortaises|niçois|niçoise|niçoises
    nord-africain|nord-africaine|nord-africaines|nord-africains|nord-américain|nord-américaine|nord-américaines
    nord-américains|nord-coréen|nord-coréenne|nord-coréennes|nord-coréens|nordiste|nordistes|normand|normande
    normandes|normands|norvégien|norvégienne|norvégiennes|norvégiens|néerlandais|néerlandaise|néerlandaises
    néo-calédonien|néo-calédonienne|néo-calédoniennes|néo-calédoniens|néo-zélandais|néo-zélandaise|néo-zélandaises
    népalais|népalaise|népalaises|nîmois|nîmoise|nîmoises|occidental|occidentale|occidentales|occidentals|occitan
    occitane|occitanes|occitans|océanien|océanienne|océaniennes|océaniens|omanais|omanaise|omanaises|ontarien
    ontarienne|ontariennes|ontariens|oranais|oranaise|oranaises|oriental|orientale|orientales|orientals|orléanais
    orléanaise|orléanaises|ossète|ossètes|ostrogoth|ostrogoths|ottoman|ottomane|ottomanes|ottomans|ougandais
    ougandaise|ougandaises|ouzbek|ouzbeks|ouïghour|ouïghoure|ouïghoures|ouïghours|pachtoune|pachtounes|pakistanais
    pakistanaise|pakistanaises|palestinien|palestinienne|palestiniennes|palestiniens|palois|paloise|paloises|panaméen
    panaméenne|panaméennes|panaméens|papou|papous|paraguayen|paraguayene|paraguayenes|paraguayens|parisien|parisienne
    parisiennes|parisiens|perpignanais|perpignanaise|perpignanaises|perse|perses|peul|peule|peules|peuls|philippin
    philippine|philippines|philippins|phénicien|phénicienne|phéniciennes|phéniciens|picard|picarde|picardes|picards
    piémontais|piémontaise|piémontaises|poitevin|poitevine|poitevines|poitevins|poitiers|poitierse|poitierses|polonais
    polonaise|polonaises|polynésien|polynésienne|polynésiennes|polynésiens|portoricain|portoricaine|portoricaines
    portoricains|portugais|portugaise|portugaises|protestant|protestante|protestantes|protestants|provençal|provençale
    provençales|provençals|prussien|prussienne|prussiennes|prussiens|pygmée|pygmées|pékinois|pékinoise|pékinoises
    périgourdin|périgourdine|périgourdines|périgourdins|péruvien|péruvienne|péruviennes|péruviens|pétersbourgeois
    pétersbourgeoise|pétersbourgeoises|qatari|qataris|quimpérois|quimpéroise|quimpéroises|québécois|québécoise
    québécoises|rennaise|rennaises|rhénan|rhénane|rhénanes|rhénans|rochelais|rochelaise|rochelaises|romain|romaine
    romaines|romains|romand|romande|romandes|romands|roms|rouennais|rouennaise|rouennaises|roumain|roumaine|roumaines
    roumains|russe|russes|rwandais|rwandaise|rwandaises|rémois|rémoise|rémoises|réunionnais|réunionnaise|réunionnaises
    saintongeais|saintongeaise|saintongeaises|salvadorien|salvadorienne|salvadoriennes|salvadoriens|saoudien
    saoudienne|saoudiennes|saoudiens|sarde|sardes|savoyard|savoyarde|savoyardes|savoyards|saxon|saxonne|saxonnes
    saxons|scandinave|scandinaves|serbe|serbes|shanghaïen|shanghaïene|shanghaïenes|shanghaïens|sicilien|sicilienne
    siciliennes|siciliens|sierra-léonais|sierra-léonaise|sierra-léonaises|sikh|sikhs|singapourien|singapourienne
    singapouriennes|singapouriens|sioux|slaves|slovaque|slovaques|slovène|slovènes|somalien|somalienne|somaliennes
    somaliens|soudanais|soudanaise|soudanaises|spartiate|spartiates|sri-lankais|sri-lankaise|sri-lankaises
    strasbourgeois|strasbourgeoise|strasbourgeoises|stéphanois|stéphanoise|stéphanoises|sud-africain|sud-africaine
    sud-africaines|sud-africains|sud-américain|sud-américaine|sud-américaines|sud-américains|sud-coréen|sud-coréenne
    sud-coréennes|sud-coréens|sud-soudanais|sud-soudanaise|sud-soudanaises|sudiste|sudistes|suisse|suisses|sumérien
    sumérienne|sumériennes|sumériens|sunnite|sunnites|suédois|suédoise|suédoises|syrien|syrienne|syriennes|syriens
    sénégalais|sénégalaise|sénégalaises|tadjik|tadjiks|tahitien|tahitienne|tahitiennes|tahitiens|tamoul|tamoule
    tamoules|tamouls|tanzanien|tanzanienne|tanzaniennes|tanzaniens|tatar|tatare|tatares|tatars|taïwanais|taïwanaise
    taïwanaises|tchadien|tchadienne|tchadiennes|tchadiens|tchèque|tchèques|tchécoslovaque|tchécoslovaques|tchétchène
    tchétchènes|templier|templiere|templieres|templiers|terrienne|terriennes|terriens|tessinois|tessinoise|tessinoises
    texan|texane|texanes|texans|thaïlandais|thaïlandaise|thaïlandaises|thébain|thébaine|thébaines|thébains|tibétain
    tibétaine|tibétaines|tibétains|togolais|togolaise|togolaises|tokyoïte|tokyoïtes|toscan|toscane|toscanes|toscans
    touareg|touaregs|toulonnais|toulonnaise|toulonnaises|toulousain|toulousaine|toulousaines|toulousains|tourangeau
    tourangeaux|tourangelle|tourangelles|troyen|troyene|troyenes|troyens|tsigane|tsiganes|tunisien|tunisienne
    tunisiennes|tunisiens|tunisois|tunisoise|tunisoises|turc|turcs|turinois|turinoise|turinoises|turkmène|turkmènes
    turque|turques|tutsi|tutsis|tyrolien|tyrolienne|tyroliennes|tyroliens|ukrainien|ukrainienne|ukrainiennes
    ukrainiens|uruguayen|uruguayene|uruguayenes|uruguayens|valaisan|valaisane|valaisanes|valaisans|valencien
    valencienne|valenciennes|valenciens|vandale|vandales|vannetais|vannetaise|vannetaises|vaudois|vaudoise|vaudoises
    vendéen|vendéenne|vendéennes|vendéens|verdunois|verdunoise|verdunoises|viennois|viennoise|viennoises|vietnamien
    vietnamienne|vietnamiennes|vietnamiens|viking|vikings|vosgien|vosgienne|vosgiennes|vosgiens|vénitien|vénitienne
    vénitiennes|vénitiens|vénézuélien|vénézuélienne|vénézuéliennes|vénézuéliens|wallon|wallonne|wallonnes|wallons
    wisigoth|wisigoths|yoruba|yorubas|yougoslave|yougoslaves|yéménite|yéménites|yézidi|yézidis|zambien|zambienne
    zambiennes|zambiens|zimbabwéen|zimbabwéenne|zimbabwéennes|zimbabwéens|zoulou|zoulous|zurichois|zurichoise
    zurichoises|écossais|écossaise|écossaises|égyptien|égyptienne|égyptiennes|égyptiens|émirati|émiratis|émirien
    émirienne|émiriennes|émiriens|équatorien|équatorienne|équatoriennes|équatoriens|érythréen|érythréenne|érythréennes
    érythréens|éthiopien|éthiopienne|éthiopiennes|éthiopiens
    """

  /// Places.
  static let places: StaticString = """
    38e parallèle|a1|a10|a13|a6|a7|a86|abbeville|abbottabad|aberdeen|abitibi|abou ghraib|abou simbel|abruzzes|abyei
    abyssinie|abéché|acapulco|aceh|achaïe|achgabat|aconcagua|acropole|adana|adelaide|adige|adjarie|adrar des ifoghas
    adélaïde|afrin|afrine|afrique australe|afrique de l'est|afrique francophone|afrique saharienne
    afrique subsaharienne|afrique équatoriale|afrique-occidentale française|afrique-équatoriale française|agadez
    agadir|agde|agen|agenais|agra|agrigente|ahmedabad|aigoual|aigues-mortes|ain|aisne|aix-en-provence|aix-la-chapelle
    aix-les-bains|ajaccio|ajdabiya|akkad|al-bab|alabama|alaska|alava|albany|albert|albertville|albi|albigeois|alcatraz
    alentejo|alençon|alexanderplatz|alfortville|alicante|alice springs|aljubarrota|allier|almaty|almería|alpe-d'huez
    alpes de haute-provence|alsace-lorraine|alsace-moselle|altaï|alès|aléria|alésia|amalfi|amazonas|amboise|amiens
    amou-daria|amritsar|amérique|amérique du centre|amériques|anbar|ancenis|anchorage|ancien monde|ancône
    andhra pradesh|andorre-la-vieille|aneto|anfield|angers|angkor|anglet|angleterre|angoulême|anhui|anjouan|annaba
    annam|annapurna|annecy|annemasse|annonay|antalya|antibes|antigua|antilles-guyane|antony|anzin|aoste|aquitaine
    arabie|arak|arakan|ararat|arbois|arcachon|arcadie|ardennes|arequipa|arezzo|argelès|argelès-sur-mer|argentan
    argenteuil|argenton-sur-creuse|argolide|argonne|arizona|ariège|arkansas|arkhangelsk|arles|arlit|armagnac|armançon
    armentières|arno|arras|arromanches|aruba|arusha|arve|asnières|assam|assouan|assyrie|astana|atacama|atlantique nord
    atlantique sud|atlas|attique|aubagne|aube|aubenas|aubervilliers|aubisque|aubrac|aubusson|auch|aude|audierne
    augsbourg|aulnay-sous-bois|aulne|aunis|auray|aurigny|aurillac|auron|aurès|auteuil|authie|autriche-hongrie|autun
    auvergne|auxerre|auxois|avallon|avesnes-sur-helpe|aveyron|avignon|avila|avoriaz|avranches|avranchin|ax-les-thermes
    ayers rock|ayodhya|azaz|bab-el-mandeb|babylone|babylonie|bachkirie|bactriane|badajoz|bade|bagneux|bagnolet
    bagnols-sur-cèze|bagnères-de-bigorre|bagram|bahamas|bahia|baie d'hudson|baie james|bakouba|balagne|ballon d'alsace
    baloutchistan|bam|bambari|bamenda|bamiyan|banat|banda aceh|bande d'aouzou|bandung|bangalore|banja luka|banjul
    banyuls|bar-le-duc|bar-sur-aube|barbade|barbès|barcelonnette|bardo|bari|baronnies|barranquilla|barre des écrins
    bas-poitou|basilicate|basilique saint-pierre|basse-autriche|basse-californie|basse-navarre|basse-normandie
    basse-égypte|basses-alpes|basses-pyrénées|bassigny|bassin de la ruhr|bastia|bataclan|batignolles|batna|baton rouge
    batoumi|battambang|bauges|bavière|bayeux|bayonne|baïkal|baïkonour|baïse|beaufortain|beaulieu-sur-mer|beaune
    beauvais|beira|belfort|belize|belle-île|belle-île-en-mer|bellegarde|belleville|belo horizonte|belzec|belém|bengale
    bengale-occidental|beni|berchtesgaden|berck|bercy|bergen-belsen|bergerac|berkshire|berlin-est|berlin-ouest
    bermudes|bernay|besançon|bessin|bezons|bhopal|biafra|biarritz|bichkek|bidassoa|bielefeld|bigorre|bihar|bikini
    birkenau|birmingham|biscarrosse|biscaye|biskra|bissau|bitche|bithynie|bizerte|biélorussie|blagnac|blantyre|blavet
    blida|bloemfontein|blois|bloody foreland|bobigny|bobo-dioulasso|bochum|bodrum|bois de vincennes|bolzano|bombay
    bondy|bonifacio|bonn|bonne-espérance|bonneville|bora bora|bora-bora|borno|borobudur|bosasso|bosphore|bossangoa
    bouaké|bouchehr|boukhara|boulogne-billancourt|boulogne-sur-mer|boulonnais|bourbonnais|bourg-en-bresse|bourgas
    bourges|bourgogne-franche-comté|bourgoin-jallieu|bouriatie|boutcha|boutonne|bradford|braga|brahmapoutre
    brandebourg|brasov|bratislava|brega|brescia|breslau|bresle|brest|bretagne insulaire|briançon|brienne-le-château
    briey|brighton|brindisi|brisbane|brisgau|brive|brive-la-gaillarde|brno|bron|bruay-la-buissière|brunei|bréhat
    brétigny|brétigny-sur-orge|brême|bucovine|buffalo|bugey|bukavu|bulawayo|bunia|burgenland|burgos|bursa|busan|butare
    byzance|béjaïa|bélarus|bénarès|béotie|béring|béthune|béziers|cabinda|cadix|cagnes-sur-mer|cahors|calanques
    calcutta|calvi|calédonie|cambo-les-bains|cambodge|cambrai|cambridge|cambrésis|camp david|campanie|canaan
    canal de bourgogne|canal du midi|canal du nord|canal saint-martin|canary wharf|cancale|canche|cancun|cancún
    canigou|cannes|cantabrie|cantal|canterbury|cap canaveral|cap d'agde|cap de bonne-espérance|cap horn|cape cod|capri
    carcassonne|carentan|carhaix|carie|carnac|caroline|carpentras|carthage|carthagène|carélie|casamance|cascais|cassel
    cassis|castel gandolfo|castellon|castelnaudary|castelsarrasin|castille-et-león|castille-la manche|castres
    caucase du nord|cavaillon|cayenne|ceará|cebu|central park|centre georges-pompidou|centre pompidou|cerdagne|cergy
    cergy-pontoise|ceuta|ceylan|chablais|chablis|chagos|chaldée|chalon-sur-saône|chalosse|chambord|chambéry|chamonix
    champ-de-mars|champagne pouilleuse|champagne-ardenne|champigny|champigny-sur-marne|chandernagor|chantilly
    chapelle sixtine|charente|charenton|charleston|charleville-mézières|charlottesville|charm el-cheikh|chartres
    chatou|chatt-el-arab|chaumont|chelles|chemnitz|chengdu|chennai|chenonceau|chenonceaux|cher|cheshire|chiang mai
    chiba|chibok|chichén itzá|chinon|chios|chiraz|chittagong|choisy-le-roi|cholet|chongqing|christchurch
    chutes du niagara|châlons-en-champagne|châlons-sur-marne|château-chinon|château-gontier|château-thierry
    châteaubriant|châteaudun|châteauroux|châtelet|châtellerault|châtillon|châtillonnais|cilaos|cilicie|cincinnati
    cinque terre|city de londres|cité interdite|ciudad juarez|ciudad juárez|clamart|clermont-ferrand|clichy
    clichy-sous-bois|clipperton|cluj|cluny|cluses|cnossos|cochabamba|cochinchine|cognac|col de l'iseran|colchide
    collioure|colmar|colombes|colombey-les-deux-églises|colomiers|columbia|columbus|combrailles|commercy|comminges
    communauté valencienne|comores|compiègne|compostelle|comtat venaissin|concarneau|coney island|conflent|congo belge
    congo-brazzaville|congo-kinshasa|connacht|connecticut|constance|constanta|constantinople|contrexéville|copacabana
    corbeil|corbeil-essonnes|corbières|cordillère|cordillère des andes|cordoba|corinthe|cork|corrèze|corse-du-sud
    corte|cos|cosne-sur-loire|costa brava|costa del sol|cotentin|couesnon|courbevoie|courchevel|courlande|couserans
    coutances|coventry|creil|creuse|creys-malville|crozet|crozon|cruas|crémone|créteil|cumbria|curaçao|curitiba|cuzco
    cyclades|cyrénaïque|cáceres|célèbes|céphalonie|cévennes|côme|cône sud|côtes-du-nord|da nang|dacca|dachau|dacie
    dadaab|daegu|dahomey|dakota|dakota du nord|dakota du sud|dalian|daloa|dammarie-les-lys|danang|dantzig
    dar es salaam|dardanelles|darmstadt|darwin|dax|death valley|deauville|deir es-zor|deir ezzor|delaware|delhi
    delphes|delta du mékong|delta du niger|delta du nil|denain|deraa|derby|derbyshire|derna|devon|deûle|dharamsala
    diego garcia|diego-suarez|dien bien phu|dieppe|diffa|digne|digne-les-bains|dijon|dili|dinan|dinard|diois
    district de columbia|divonne|diyala|diyarbakir|diên biên phu|djerba|djouba|dniepropetrovsk|dnipro|dobroudja
    dodécanèse|dohouk|dolomites|dom|dombes|domfront|donbass|donegal|donetsk|donon|dora|dordogne|dorset|dortmund|douai
    douarnenez|doubs|douchanbé|dourdan|douro|downing street|drac|drancy|dresde|dreux|drogheda|drôme|duisbourg|dundee
    dunedin|durance|durban|dzaoudzi|délos|désert de gobi|désirade|détroit d'ormuz|détroit de béring
    détroit de gibraltar|détroit de magellan|détroit de malacca|détroit de taïwan|détroit du bosphore|dévoluy
    düsseldorf|edmonton|eifel|el paso|elbe|elbeuf|eldoret|ellis island|embrun|empire byzantin|empire ottoman
    empire romain|enghien-les-bains|entebbe|entre-deux-mers|erbil|erdre|erfurt|erzurum|escaut|essaouira|essen|estonie
    estremadura|estrie|estérel|eswatini|eubée|eure|everglades|falaise|falkland|fangataufa|faro|faucigny|faya-largeau
    ferghana|ferney-voltaire|ferrare|fessenheim|fezzan|fianarantsoa|fidji|figeac|figueras|firminy|flamanville
    flandre française|flers|fleury-mérogis|fleuve bleu|fleuve jaune|flins|florac|florange|flossenbürg|foix|font-romeu
    fontainebleau|fontenay-le-comte|forbach|forcalquier|fordo|formentera|fort lauderdale|fort worth|fortaleza
    forum romain|forêt-noire|fos-sur-mer|fougères|fourmies|fouta-djalon|franceville|franche-comté|francilienne
    franconie|fredericton|fresnes|fribourg|frioul-vénétie julienne|fréjus|fuerteventura|fujian|fujiyama|fukuoka
    furiani|futuna|futuroscope|fátima|fécamp|gaborone|gafsa|gaillac|galapagos|galkayo|gallipoli|galway|gambier
    gandrange|gansu|gard|gare d'austerlitz|gare de l'est|gare de lyon|gare du nord|gare montparnasse|gare saint-lazare
    garges-lès-gonesse|garissa|garoua|gaspésie|gatineau|gatwick|gaule|gaule belgique|gaules|gauteng|gavarnie|gave
    gave de pau|gaziantep|gennevilliers|geoffroy-guichard|gerbier-de-jonc|gerland|germanie|gers|ghardaïa
    ghetto de varsovie|ghisonaccia|ghouta|ghouta orientale|gien|gif-sur-yvette|gijón|gilgit|ginza|gisenyi|gitega
    giverny|givet|givors|gizeh|goa|gobi|goiás|gold coast|golden gate|golfe arabo-persique|golfe de finlande
    golfe de guinée|golfe de saint-tropez|golfe du bengale|golfe du lion|golfe du mexique|golfe du morbihan
    golfe du saint-laurent|goma|gondar|gonesse|gordes|gori|gorée|grand ballon|grand canyon|grand palais
    grand-saint-bernard|grande barrière de corail|grande canarie|grande comore|grande muraille|grande-pologne
    grande-terre|grandes antilles|grands lacs|granville|grasse|graulhet|gravelines|grenade|grenoble|grigny|groix
    grosseto|guadalajara|guadalcanal|guadalquivir|guam|guangdong|guangxi|guangzhou|guayaquil|guebwiller|guernesey
    guernica|guerrero|guingamp|guipuscoa|guizhou|gujarat|gulu|guyana|guyancourt|guyane française|guérande|guéret
    gâtine|géorgie|gérardmer|gérone|gévaudan|göttingen|haguenau|hainan|hainaut|haiphong|halifax|hama|hamilton|hammamet
    hampshire|hangzhou|hanovre|harbin|hartford|harz|hassaké|haut atlas|haut-adige|haut-nil|haute-autriche
    haute-bavière|haute-corse|haute-garonne|haute-loire|haute-normandie|haute-volta|haute-égypte|hautes-alpes|hawaï
    hayange|hazebrouck|heathrow|hebei|heidelberg|heilongjiang|helmand|henan|hendaye|hennebont|herblay|herculanum
    hexagone|highlands|himachal pradesh|hispanie|hispaniola|hobart|hoggar|hohneck|hokkaido|holstein|holyrood|honfleur
    honolulu|honshu|hossegor|houilles|hubei|hudson|huelva|huesca|huisne|hunan|hué|hyde park|hyderabad|hyères|hébrides
    hénin-beaumont|héraklion|hérat|hérault|hô chi minh-ville|hôtel de ville|hôtel-dieu|iakoutie|iakoutsk|iasi|ibadan
    idaho|idleb|idlib|iekaterinbourg|ienisseï|ilion|ill|illyrie|imperia|in amenas|incheon|inde française|indes
    indes orientales|indiana|indianapolis|indochine|indochine française|indre|inverness|ionie|iowa|ipanema|irian jaya
    irkoutsk|isar|iseran|ismaïlia|isola 2000|ispahan|issoire|issoudun|issy-les-moulineaux|istres|isère|ithaque|ituri
    ivry|ivry-sur-seine|izmir|izoard|iéna|jacksonville|jaffna|jaipur|jalisco|jammu|jammu-et-cachemire
    jardin du luxembourg|jaén|jersey|jiangsu|jiangxi|jijiga|jilin|joigny|joinville|jolo|jonzac|juan-les-pins|juba
    juvisy|k2|kabylie|kachgar|kaduna|kaesong|kagoshima|kairouan|kalahari|kalimantan|kaliningrad|kamtchatka|kanagawa
    kano|kansas|kansas city|kaohsiung|kapisa|karakoum|karbala|karlovy vary|karlsruhe|karnataka|kassel|kasserine
    katmandou|katowice|kaunas|kayes|kazan|kentucky|kerala|kerbala|kerguelen|kerry|key west|khabarovsk|kharkiv|kharkov
    kherson|khouzistan|khyber|kiel|kilimandjaro|kiribati|kisangani|kismaayo|kismayo|kivu|klagenfurt|klaipeda|kobani
    kobané|kobe|koh samui|kolkata|kolyma|konya|kordofan|korhogo|kos|koundouz|kouriles|kowloon|košice|kragujevac
    krajina|krakatoa|krasnodar|krasnoïarsk|kreuzberg|kruger|kumasi|kurdistan irakien|kurdistan syrien|kwazulu-natal
    kyushu|königsberg|l'aigle|l'haÿ-les-roses|l'isle-d'abeau|l'île-rousse|la bresse|la ciotat|la clusaz|la corogne
    la courneuve|la flèche|la grande-motte|la hague|la manche|la marsa|la mongie|la plagne|la rioja|la roche-sur-yon
    la seyne-sur-mer|la spezia|la villette|labourd|lac baïkal|lac de côme|lac de garde|lac huron|lac kivu|lac ladoga
    lac majeur|lac malawi|lac michigan|lac ontario|lac saint-jean|lac supérieur|lac tanganyika|lac tchad|lac titicaca
    lac victoria|lac érié|lacanau|laconie|lacq|ladakh|ladoga|lalibela|lampedusa|lancashire|landerneau|langon|langres
    languedoc-roussillon|lannion|lanzarote|laon|laonnois|larzac|lascaux|latran|lattaquié|lauragais|laâyoune|le bourget
    le cap|le creusot|le croisic|le gosier|le grand-bornand|le grau-du-roi|le lamentin|le mont-dore
    le mont-saint-michel|le pirée|le port|le puy-en-velay|le raincy|le touquet|le tréport|le vésinet|lecce|lectoure
    leicester|leinster|leningrad|lens|les andelys|les arcs|les baux-de-provence|les deux alpes|les halles|les herbiers
    les lilas|les menuires|les mureaux|les saintes|les ulis|lesbos|levallois|levallois-perret|levant|leverkusen|lhassa
    liaoning|libourne|lido|lifou|ligny-en-barrois|lilongwe|limerick|limoges|limousin|limoux|limpopo|linz|lisieux
    little rock|livonie|livourne|livradois|livry-gargan|liévin|loch ness|lodz|lodève|logroño|loing|loir|lomagne|lombok
    long island|longchamp|longueuil|longwy|lons-le-saunier|lorient|lorraine|los alamos|lot|lot-et-garonne|loudun
    loudéac|lougansk|louhansk|louisiane française|louisville|lourdes|louviers|luang prabang|lublin|lubumbashi|lubéron
    luchon|lucknow|lucques|lunéville|lusace|lusitanie|luxembourg|luxeuil|luzon|luçon|lviv|lycie|lydie|lys|léna|léon
    lérida|lévis|lübeck|machhad|machrek|machu picchu|madras|mafate|magdebourg|maghreb|magny-cours|maharashtra|mahé
    maiduguri|maisons-alfort|majdanek|makhatchkala|malacca|maladeta|malaga|malakoff|maldives|malibu|malouines|malé
    mamoudzou|manaus|manbij|manche|manchourie|mandalay|mandat britannique|mandelieu|mannheim|manosque|mansourah
    mantes-la-jolie|mantoue|maracaibo|maradi|marathon|marcoule|margeride|maribor|marie-galante|marignane|marikana
    marioupol|marmande|marne|marne-la-vallée|maroni|maroua|marquises|martigues|maryland|mascareignes|maseru|massaoua
    massif des maures|massy|matadi|mato grosso|maubeuge|mauges|mauricie|maurienne|maurétanie|mauthausen|mayenne
    mazamet|mazar-e-charif|mazovie|mazurie|maïdan|mbabane|mbuji-mayi|meaux|mecklembourg
    mecklembourg-poméranie-occidentale|medellin|medellín|megève|meije|meknès|melilla|melun|mende|menton|mer blanche
    mer celtique|mer d'aral|mer d'azov|mer d'irlande|mer d'iroise|mer d'oman|mer de barents|mer de chine
    mer de chine méridionale|mer de corail|mer de marmara|mer de norvège|mer du groenland|mer du japon|mer jaune
    mer ligure|mer méditerranée|mer tyrrhénienne|mercantour|mers el-kébir|mersin|messine|messénie|metz|meudon|meurthe
    meuse|meylan|michigan|michoacan|micronésie|midi-pyrénées|millau|milwaukee|mimizan|minas gerais|mindanao|minervois
    minho|minneapolis|minnesota|minorque|mitidja|modane|modène|mohéli|moissac|molise|molsheim|moluques|molène|mombasa
    monastir|moncton|mongolie intérieure|mongolie-intérieure|mont aigoual|mont ararat|mont athos|mont cenis|mont fuji
    mont gerbier-de-jonc|mont kenya|mont lozère|mont olympe|mont rushmore|mont saint-odile|mont sainte-odile
    mont-blanc|mont-de-marsan|mont-saint-michel|montagne pelée|montagne sainte-victoire|montana|montargis|montauban
    montbard|montbrison|montbéliard|montceau-les-mines|montdidier|monterrey|montfermeil|montgomery|montluçon
    montmorency|montreuil|montreuil-sur-mer|montrouge|monts rhodope|monts taurus|montélimar|montérégie|moorea|mopti
    morez|morlaix|moroni|moruroa|morzine|moselle|mostaganem|mostar|moulins|mount rushmore|mourmansk|moûtiers|mulhouse
    multien|mumbai|munster|murano|murcie|muret|mycènes|mykolaïv|mykonos|mâcon|médie|méditerranée orientale|médoc
    mékong|mélanésie|ménaka|ménilmontant|méribel|mérignac|mésie|mésoamérique|mézenc|münster|n'djaména|nadjaf
    nagorny-karabakh|nagoya|najaf|nakhitchevan|nancy|nanterre|nantes|narbonnaise|narbonne|nashville|natanz|nauru|naxos
    nazca|nebraska|neckar|nemours|neuengamme|neuilly|neuilly-sur-seine|nevada|nevers|new hampshire|new jersey|new york
    newark|newcastle|niagara|nijni-novgorod|nil blanc|nil bleu|ninive|niort|nis|nive|nivernais|nogent-le-rotrou
    nogent-sur-marne|noirmoutier|noisy-le-grand|noisy-le-sec|nord-pas-de-calais|norfolk|northumberland|nosy be
    notre-dame-des-landes|nottingham|nouméa|nouveau monde|nouveau-mexique|nouvelle-castille|nouvelle-france
    nouvelle-guinée|novare|novgorod|novi sad|novossibirsk|noyon|nubie|numidie|nunavut|nuremberg|nîmes|oakland|oaxaca
    obernai|obock|occitanie|océan austral|odessa|ogaden|ognon|ohio|oisans|oise|oka|okavango|oklahoma|oklahoma city
    olbia|old trafford|oloron|oloron-sainte-marie|olténie|olympe|olympia|olympie|oléron|omaha|ombrie|omdourman|omsk
    oradour-sur-glane|orb|orcades|oregon|orlando|orly|orléans|ormuz|orne|orsay|orthez|orénoque|ostrava|ouarzazate
    oubangui-chari|oudmourtie|ouessant|ouidah|ouistreham|oujda|oullins|oural|outaouais|outre-mer|outreau|ouvéa|oviedo
    oxfordshire|oyapock|oyonnax|paca|pacifique sud|paimpol|palais bourbon|palais brongniart|palais de justice
    palais de l'élysée|palais de tokyo|palais des congrès|palais du luxembourg|palais omnisports de paris-bercy
    palais-bourbon|palais-royal|palaiseau|palaos|palatinat|palenque|palm beach|palm springs|pamiers|pamir|pampelune
    pannonie|pantin|papouasie|paraguay|paraná|parc olympique lyonnais|parme|paros|parthenay|parthie|parthénon|pará
    pas de calais|passy|patmos|patras|pattaya|pau|pays d'auge|pays de bray|pays de caux|pays de galles|pays de gex
    pays valencien|pays-de-la-loire|pearl harbor|penang|pendjab|pergame|perm|pernambouc|perpignan|perros-guirec|perse
    persépolis|perth|pertuis|pessac|petit palais|petit-saint-bernard|petite-pologne|petite-terre|petites antilles
    peyresourde|phrygie|phuket|phénicie|piave|pic du midi|picardie|pierrefitte|pierrelatte|pigalle|pilat|pithiviers
    pitié-salpêtrière|piton de la fournaise|place beauvau|place de la bastille|place de la nation|place maïdan
    place saint-marc|place saint-pierre|place tahrir|place taksim|place tiananmen|place vendôme|plaisance|plaisir
    plateau du deccan|plogoff|plomb du cantal|plombières|plougastel|plovdiv|ploërmel|plymouth|plzen|podolie
    pointe du raz|pointe-noire|poissy|poitiers|pokhara|polynésie|pompéi|pondichéry|pont-aven|pont-euxin|pont-l'abbé
    pont-à-mousson|pontarlier|ponthieu|pontivy|pontoise|pornic|porquerolles|port elizabeth|port harcourt|port moresby
    port-cros|port-gentil|port-louis|port-saïd|port-soudan|port-vendres|porte de brandebourg|portland|porto alegre
    porto-novo|porto-vecchio|portsmouth|potomac|potosi|potsdam|presevo|princeton|privas|propriano
    provence-alpes-côte d'azur|provins|prusse-orientale|pskov|puebla|pune|puntland|pusan|puteaux|puy de dôme
    puy de sancy|pyeongchang|père-lachaise|péninsule coréenne|périgueux|périphérique|péronne|pérouse|pô|pôle nord
    pôle sud|qamichli|qingdao|qinghai|qom|qousseir|queens|quetta|queyras|quiberon|quimper|quimperlé|rade de brest
    raiatea|rajasthan|rakhine|raleigh|ramadi|rambouillet|rance|rangoun|ras lanouf|ratisbonne|ravenne|ravensbrück
    rawalpindi|recife|redon|reggio de calabre|reichstag|reims|remiremont|rennes|republika srpska|rethel|rhode island
    rhodésie|rhénanie-palatinat|rhône-alpes|rialto|riazan|richmond|ried|rif|rift|rijeka|rimini|rimouski
    rio de la plata|rio grande|rio grande do sul|rio negro|rioja|riom|ris-orangis|risle|rivesaltes|roanne
    robben island|rocamadour|rochefort|rocher de gibraltar|rochester|rodez|rodrigues|roissy-en-france|roland-garros
    romainville|romans|romans-sur-isère|romorantin|roncevaux|roquebrune-cap-martin|roquefort|roscoff|rosny-sous-bois
    rostock|rostov|rostov-sur-le-don|roswell|roubaix|rouergue|royan|royat|royaume de prusse|roye|ruanda
    rueil-malmaison|ruhr|rungis|rustenburg|ruthénie|région des grands lacs|rügen|sabah|sablé-sur-sarthe|sachsenhausen
    saclay|sacramento|saguenay|sahara|sahara espagnol|sahel|saigon|saint louis|saint-barth|saint-barthélemy
    saint-benoît|saint-brieuc|saint-chamond|saint-claude|saint-cloud|saint-denis|saint-dizier|saint-dié
    saint-dié-des-vosges|saint-domingue|saint-empire|saint-empire romain germanique|saint-flour|saint-gaudens
    saint-germain-des-prés|saint-germain-en-laye|saint-jacques de compostelle|saint-jacques-de-compostelle
    saint-jean-de-luz|saint-jean-de-maurienne|saint-jean-pied-de-port|saint-junien|saint-lary|saint-laurent
    saint-laurent-du-maroni|saint-louis|saint-lô|saint-malo|saint-marin|saint-martin|saint-nazaire|saint-omer
    saint-ouen|saint-paul|saint-paul-de-vence|saint-pierre|saint-quentin|saint-quentin-en-yvelines|saint-raphaël
    saint-rémy-de-provence|saint-tropez|saint-vincent|saint-émilion|saint-étienne|sainte-anne|sainte-baume
    sainte-geneviève-des-bois|sainte-lucie|sainte-maxime|sainte-menehould|sainte-sophie|sainte-victoire|saintes
    saintes-maries-de-la-mer|saitama|sakhaline|salat|salazie|salerne|sallanches|salon-de-provence|salonique
    salt lake city|salvador de bahia|samara|samarcande|samarra|samoa|samos|san antonio|san diego|san jose|san pedro
    san remo|sancerre|sancy|sandjak|sangatte|sanremo|santa barbara|santa catarina|santa cruz|santa fe|santa monica
    santander|santorin|sapporo|saqqarah|saragosse|saratov|sarawak|sarcelles|sarlat|sarre|sarrebourg|sarrebruck
    sarreguemines|sarthe|sartrouville|sartène|saskatoon|sassari|saulnois|saumur|savannah|saverne|savigny-sur-orge
    savone|saxe-anhalt|saône|scarpe|sceaux|schleswig|schleswig-holstein|schœlcher|scotland yard|scythie|sebha|sedan
    seine-et-oise|seine-inférieure|selma|sendai|senlis|sercq|serein|serengeti|serre-chevalier|sevran|seychelles|sfax
    shaanxi|shandong|shanxi|shenzhen|sherbrooke|shetland|shibuya|shikoku|siam|sidi bel abbès|sidi bouzid|siem reap
    sierra nevada|sikasso|sikkim|simferopol|simplon|sinaloa|sind|sinjar|sinnamary|sintra|sioule|sisteron|sivens
    slaviansk|slavonie|smolensk|smyrne|sobibor|sochaux|socotra|sogdiane|soho|soissonnais|soissons|sokoto|solesmes
    somaliland|somerset|somport|sophia antipolis|sorrente|sotchi|souabe|soudan français|soufrière|soukhoumi|soule
    souleimaniyeh|souss|sousse|southampton|soweto|sparte|split|sporades|spree|st. louis|stade bollaert
    stade chaban-delmas|stade gerland|stade vélodrome|stains|stalingrad|staten island|stepanakert|stettin|stonehenge
    stratford|stratford-upon-avon|stromboli|sudètes|suffolk|sulawesi|sumer|sunderland|sundgau|super-besse|surabaya
    suresnes|suriname|surrey|suse|swansea|swat|swaziland|syr-daria|syrte|szczecin|sèvre|sèvre niortaise|sèvres
    sébastopol|ségou|ségovie|sélestat|sénart|sétif|tabriz|tachkent|tage|tahrir|taipei|taizé|taj mahal|taklamakan
    taksim|talence|tamanrasset|tamatave|tamil nadu|tampa|tanganyika|tanger|tarascon|tarbes|tardenois|tarentaise
    tarente|tarn|tarn-et-garonne|tarragone|tartous|tassili|tatarstan|taunus|taurus|tcheliabinsk|tchécoslovaquie|tech
    tende|tenerife|tennessee|teotihuacan|terezin|terre adélie|terre de feu|terre sainte|terre-neuve-et-labrador
    territoires du nord-ouest|teruel|thann|theresienstadt|thermopyles|thessalie|thessalonique|thiais|thiers|thimphou
    thionville|thiès|thiérache|thonon|thonon-les-bains|thuringe|thèbes|tiananmen|tianjin|tibre|tignes|tigré|tijuana
    times square|timisoara|tindouf|titicaca|tizi ouzou|tlemcen|toamasina|tobrouk|tomsk|tonga|tonkin|tora bora|torcy
    toul|toula|toulon|tourcoing|tournon|tozeur|trabzon|trafalgar|trafalgar square|transcarpatie|trapani|trappes
    tremblay-en-france|trente|trentin|trentin-haut-adige|tricastin|trieste|trincomalee|trinidad|trinité-et-tobago
    tripolitaine|trièves|trocadéro|troie|trois-rivières|tropique du cancer|trouville|troyes|truyère|trás-os-montes
    trébizonde|trévise|tskhinvali|tuamotu|tuileries|tulle|tulsa|tuléar|tuvalu|tuzla|ténériffe|tétouan|têt|ubaye|udine
    ulm|uluru|union soviétique|ur|urumqi|ushuaia|ussel|utah|uttar pradesh|uzès|vaison-la-romaine|val d'aoste
    val d'aran|val d'isère|val thorens|val-d'isère|val-de-marne|valenciennes|valladolid|vallespir|vallée de la mort
    vallée de swat|vallée des rois|vallée du rift|valmy|valois|valparaiso|valparaíso|vannes|vanuatu|vanves|varanasi
    varna|varsovie|vaulx-en-velin|velay|vence|vendôme|veracruz|vercors|verdon|verdun|vermandois|vermont|vernon
    versailles|vesle|vesoul|vicence|vichy|vieille-castille|vierzon|vignemale|vigo|villefranche-de-rouergue
    villefranche-sur-mer|villefranche-sur-saône|villejuif|villeneuve-d'ascq|villeneuve-sur-lot|villepinte|villeurbanne
    villiers-le-bel|vincennes|vintimille|virginie-occidentale|viry-châtillon|vitoria|vitrolles|vitry-le-françois
    vitry-sur-seine|vitré|vittel|vivarais|vizille|vladikavkaz|vladivostok|voiron|volgograd|volhynie|volvic|vorarlberg
    vélizy|vélodrome|vénissieux|vézelay|vézère|wallis|warwickshire|washington|waziristan|weimar|wembley|weser
    westminster|whistler|whitehall|wiesbaden|windhoek|wisconsin|wissembourg|wolfsburg|wolverhampton|woëvre|wroclaw
    wuhan|wurtemberg|wurtzbourg|wyoming|xaintois|xi'an|yalta|yamoussoukro|yang-tsé-kiang|yangtze|yarmouk|yellowstone
    yokohama|yongbyon|yonne|yorkshire|yosemite|yougoslavie|zadar|zante|zaouïa|zaporijia|zhejiang|zhongnanhai
    ziguinchor|zinder|zintan|zugspitze|zénith|èbre|échirolles|écrins|édimbourg|élam|élide|éoliennes|épernay|éphèse
    épinal|épinay-sur-seine|épire|équateur|étampes|étaples|éthiopie|étretat|évian|évian-les-bains|évora|évreux|évry
    île d'elbe|île d'oléron|île d'yeu|île de la cité|île de man|île de pâques|île de ré|île de sein|île de wight
    île des pins|île du nord|île du sud|île saint-louis|île-de-france|île-du-prince-édouard|île-rousse|îles caïman
    îles caïmans|îles cook|îles galapagos|îles kerguelen|îles loyauté|îles mariannes|îles marquises|îles marshall
    îles salomon|îles vierges|îles éparses|ürümqi
    """

  /// Organisations.
  static let organizations: StaticString = """
    'ndrangheta|10 downing street|10/18|13e rue|20th century fox|24 heures|2e db|2m|3 suisses|60 millions
    60 millions de consommateurs|a-ha|aan|ab inbev|abba|abbott|abbvie|abn amro|abou sayyaf|abu sayyaf|abwehr
    ac ajaccio|ac milan|ac/dc|académie de médecine|académie des beaux-arts|académie des sciences|académie goncourt
    académie nationale de médecine|accenture|accor|acer|aclu|acsé|act up|act up-paris|action contre la faim
    action française|action logement|activision|adami|adecco|ademe|adidas|adobe|adoma|aegon|aek athènes|aeroflot
    aerosmith|afd|afflelou|afl-cio|afpa|afsse|afsset|ag2r la mondiale|agence de la biomédecine
    agence de sûreté nucléaire|agence des états-unis pour le développement international
    agence européenne des médicaments|agence européenne du médicament|agence france presse|agence france-presse
    agence française de développement|agence française de lutte contre le dopage|agence internationale de l'énergie
    agence internationale de l'énergie atomique|agence juive|agence mondiale anti-dopage|agence mondiale antidopage
    agence nationale de la recherche|agence régionale de santé|agence spatiale européenne|agirc|agritubel
    ahrar al-cham|aide médicale internationale|aiea|aig|aipac|air algérie|air berlin|air canada|air caraïbes
    air force one|air lib|air liberté|air liquide|air littoral|airbus helicopters|airbus industrie|aj auxerre|ajax
    ajax d'amsterdam|akp|akzo nobel|al ahly|al ahram|al-ahram|al-arabiya|al-hayat|al-jazira|al-manar|al-mourabitoune
    al-nosra|al-qaida au maghreb islamique|al-qaïda au maghreb islamique|al-qaïda dans la péninsule arabique
    al-qods al-arabi|alcan|alcoa|aldi|alfa romeo|alibaba|all blacks|alliance centriste|alliance française
    alliance israélite universelle|alliance nationale|allociné|aln|alpine|alstom power|altadis|altavista
    alternatives économiques|altran|amaury sport organisation|amd|american airlines|american express|amgen|amiens sc
    amis de la terre|amtrak|amundi|an-nahar|anaem|anah|anatolie|anc|anderlecht|andra|angers sco|anglo american|anr
    anrs|anru|ansar dine|ansar eddine|ansea|antena 3|antonov|aol|aol time warner|aom|apcm|apec|apls|aps|aqpa
    arcade fire|arche de zoé|archives nationales|arctic monkeys|arianegroup|arianespace|arkema|armani|armée de l'air
    armée de libération du kosovo|armée de libération nationale|armée de libération populaire
    armée de résistance du seigneur|armée de terre|armée du mahdi|armée du salut|armée populaire de libération
    armée républicaine irlandaise|armée syrienne libre|armée zapatiste|arrco|arsenal|artemis|arthur andersen
    arts et métiers|as béziers|as cannes|as nancy lorraine|as nancy-lorraine|as roma|as rome|asahi shimbun
    asec mimosas|asharq al-awsat|asics|asl|asm|asm clermont|asm clermont auvergne|asnl|assemblée des experts
    assemblée générale de l'onu|assemblée nationale populaire|assistance publique
    assistance publique-hôpitaux de paris|assurance maladie|aston martin|aston villa|astrium|asus|asvel|at&t|atalanta
    atari|atd quart monde|athletic bilbao|atlético|atlético de madrid|atlético madrid|atochem|atos|atos origin
    aube dorée|auc|audi|auto plus|autodesk|automobiles peugeot|autorité de la concurrence|autorité de sûreté nucléaire
    autorité des marchés financiers|autorité palestinienne|avalanche du colorado|aventis pharma|aviron bayonnais|avon
    avtovaz|avvenire|axel springer|azf|aérospatiale|b'tselem|baader-meinhof|baas|baccarat|backstreet boys|badoit
    bae systems|baidu|balenciaga|banca intesa|banco santander|bande à baader|banesto|bank of america|bankia
    banque africaine de développement|banque centrale européenne|banque d'angleterre|banque du vatican
    banque interaméricaine de développement|banque mondiale|banque nationale suisse|banque populaire|banque worms
    banques populaires|barings|barloworld|barça|bassidji|bata|batasuna|bayard|bayard presse|bayer cropscience
    bayer leverkusen|bayern|bayern lb|bbox bouygues telecom|bbva|bdp|beach boys|bear stearns|bee gees|bein sports|bel
    belfond|belgacom|benetton|benfica lisbonne|bentley|berkeley|berkshire hathaway|berliner zeitung|bertelsmann
    besiktas|best buy|betar|betis séville|beur fm|bhp billiton|bhv|biarritz olympique|bibliothèque nationale
    bibliothèque nationale de france|bic|bigard|biogaran|biogen|biomérieux|biontech|bird|bjp|bka|blablacar
    black panthers|black sabbath|blackburn|blackburn rovers|blackrock|blackstone|blizzard|bloomberg|blue origin|blur
    bmg|bms|bmw|bmw sauber|bn|bnd|bnf|bnp|boca juniors|bocconi|boehringer ingelheim|bolloré|bologne fc|bolton
    bombardier|bonduelle|boney m|bongrain|boots|bordas|borussia dortmund|borussia mönchengladbach|bosch|boston celtics
    boston consulting group|boston globe|boston red sox|boucheron|boulanger|bourse de francfort|bourse de londres
    bourse de new york|bourse de paris|boursorama|bouygues telecom|brabham|brandt|brawn gp|bricorama|bridgestone
    brigade criminelle|brigade financière|brigades badr|brigades ezzedine al-qassam|brigades rouges
    bristol-myers squibb|british american tobacco|british national party|british petroleum|british telecom
    brittany ferries|brondby|brookings|brooklyn nets|bruins de boston|brussels airlines|bskyb|bspp|bt
    buckingham palace|buffalo grill|bugatti|buick|bulgari|bulls|bundesbank|bundesliga|bundestag allemand|bundeswehr
    bunge|burberry|bureau ovale|bureau politique|burger king|businessweek|bva|byd|bytedance|bzö|béghin-say|c&a|c8
    ca brive|caas|cada|cadbury|cadillac|caf|cahiers du cinéma|caisse d'épargne|caisses d'épargne|caixa|calmann-lévy
    caltech|calyon|camaïeu|camorra|camp delta|canadiens de montréal|canalsat|canalsatellite|canaris|candia|canon
    canonical|cap gemini|cap21|capa|capcom|capgemini|capitole|carabiniers|cargill|caricom|carlsberg|carlyle|cartier
    cas|casterman|castorama|castres olympique|caterpillar|cathay pacific|cato institute|cbc|ccfd-terre solidaire|ccg
    cci|ccip|ccomptes|ccoo|cctv|cd&v|cdc|cdh|cdiscount|ceca|cedeao|ceeac|cegetel|cei|celio|celta vigo|celtic
    celtic glasgow|celtics|cemac|cemagref|cemex|centre france|century 21|cepsa|cern|cervélo|cese|cetelem|cfcm|cff|cgg
    cgil|cgt cheminots|cgt-fo|chabab|chakhtior donetsk|challenges|chambre d'agriculture
    chambre de commerce et d'industrie|chambre des représentants américaine|chambéry savoie|chamois niortais
    chancellerie|chanel|channel 4|charal|charente libre|chase manhattan|chasse pêche nature et traditions|chevrolet
    chevron|chicago bulls|chicago cubs|chicago tribune|chiennes de garde|china daily|china mobile|chiquita
    cholet basket|chorale de roanne|chp|christian bourgois|christian dior|chérie fm|cic|cicr|cimade|ciments français
    cinémathèque|cinémathèque française|cirad|cisl|citibank|cité des sciences|ciu|ciudadanos|cjr|clarins|clash|clcv
    clermont foot|cleveland cavaliers|club de paris|club med|club méditerranée|club-internet|cma cgm|cma-cgm|cnafal
    cnasea|cnbc|cnc|cndp|cned|cnews|cnfpt|cnip|cnooc|cnosf|cnous|cnp assurances|cnpc|cnr|cob|coca-cola|coface|cofidis
    cofinoga|colas|coldplay|colgate|colo colo|columbia|columbia pictures|comcast|comecon|comisiones obreras
    comité central|comité contre la torture|comité international de la croix-rouge|comité international olympique
    comité national olympique et sportif français|comité olympique|commerzbank|commission bancaire
    commission nationale de l'informatique et des libertés|commonwealth|communauté des etats indépendants
    communauté européenne du charbon et de l'acier|compagnie de jésus|compagnie générale des eaux
    compagnie nationale du rhône|compaq|compass|comédie|concacaf|conforama|confédération européenne des syndicats
    confédération française des travailleurs chrétiens|confédération française démocratique du travail
    confédération générale des pme|confédération générale du travail|conférence des évêques de france
    congrès américain|congrès des députés|congrès juif mondial|congrès national africain|conmebol|connex
    conocophillips|conseil de coopération du golfe|conseil de l'ordre|conseil de la concurrence
    conseil de la fédération|conseil de sécurité|conseil de sécurité de l'onu|conseil des gardiens
    conseil français du culte musulman|conseil législatif palestinien|conseil national de la résistance
    conseil représentatif des institutions juives de france|conseil supérieur de l'audiovisuel
    conseil économique et social|conseil économique social et environnemental|consistoire|contrex|convergence et union
    copernic|cor|cora|corinthians|cornell|corsair|corse-matin|corsica ferries|cortes|cortès|corus|cosa nostra|costco
    cour d'appel|cour d'assises|cour de justice de la république|cour internationale de justice
    cour suprême américaine|cour suprême des etats-unis|courant patriotique libre|courrier international
    courrier picard|cran|credit suisse|criirad|croissance plus|croix-rouge française|crous|cruzeiro|crystal palace
    crédit agricole|crédit coopératif|crédit du nord|crédit foncier|crédit immobilier|crédit municipal|crédit suisse
    crédoc|cs sedan|csa|csbj|csiro|cska moscou|cska sofia|cstar|cumhuriyet|d8|dacia|daewoo|daft punk|daily mail
    daily mirror|daily telegraph|dailymotion|dallas cowboys|dallas mavericks|dalloz|dares|dargaud|darpa|darty
    dauphiné libéré|dawn|db|dc comics|dcn|dcns|dcpj|de morgen|de telegraaf|debian|debout la france
    debout la république|decathlon|decaux|decca|deep purple|deezer|delcourt|deloitte|delphi|delta air lines
    delta airlines|denoël|denver nuggets|depeche mode|deportivo la corogne|der standard|dernières nouvelles d'alsace
    detroit pistons|deutsche bahn|deutsche börse|deutsche grammophon|deutsche telekom|deutsche welle|deuxième db|dexia
    dga|dgb|dgfip|dgi|dgse|dgt|dhkp-c|dhl|dhs|dia|diario de noticias|die linke|die tageszeitung|die welt|dijon fco
    dina|dinamo bucarest|dinamo zagreb|dior|dire straits|direct 8|direct energie|discovery channel|diète
    diète japonaise|djihad islamique|dncg|dnrapb|dodge|dodgers|domino's pizza|don quichotte|doors|douma d'etat|doux
    dow chemical|dow jones|dragons catalans|dreamworks|drees|dresdner bank|droit au logement|droit et justice
    drudge report|dst|dtp|ducati|dunod|dup|dupont|dupuis|dynamo kiev|dynamo moscou|dyson|défenseur des droits
    démocratie chrétienne|démocratie libérale|département d'etat|département d'etat américain|département d'état
    département de la défense|département de la justice|e.on|ea guingamp|eagles|ebra|echo de moscou
    eclaireurs de france|ecurie ferrari|ed|edhec|efs|eglise|eglise catholique|ehess|eintracht francfort|el moudjahid
    el watan|elabe|electrabel|electricité de france|electrolux|electronic arts|eli lilly|elior|em lyon|embl|embraer
    emi|emmaüs france|en avant guingamp|en marche|endemol|endesa|enel|enfants de don quichotte|enm|ennahda|ens
    entremont|eon|epa|epfl|epfr|equinor|eram|eramet|erc|ernst and young|ertzaintza|es troyes ac|escp|eso|espanyol
    espirito santo|espn|espérance de tunis|espérance tunis|esrf|essilor|esso|estac|estée lauder|etam|eth|etihad|eton
    euler hermes|euratom|eurazeo|euro rscg|eurocopter|eurodif|euromarché|euronews|euronext|euronext paris|europacorp
    europcar|europe 2|europe ecologie|europe n°1|europe écologie|europe écologie-les verts|eurosport|eurotunnel
    euskaltel|euskaltel-euskadi|evening standard|everton|evian|ezln|faa|fagor|fannie mae|fao|fatah al-cham
    fatah-conseil révolutionnaire|fayard|faz|fc bruges|fc bâle|fc cologne|fc copenhague|fc grenoble|fc gueugnon
    fc lorient|fc metz|fc porto|fc rouen|fc sochaux|fc séville|fc zurich|fcc|fcpe|fdj|fdlp|fdlr|fds|fedex|fei|fem
    fenerbahçe|ferrero|feyenoord|feyenoord rotterdam|ffem|ffi|ffl|ffs|fgtb|fiat chrysler|fiba|fida|fidesz|fie
    figaro magazine|fina|finmeccanica|fiorentina|fip|fis|fitch ratings|fivb|fixot|flamengo|fleetwood mac|fleury michon
    fln|fluide glacial|fluminense|flunch|fmln|fnars|fnath|foncia|fondapol|fondation brigitte bardot
    fondation jean-jaurès|fondation nationale des sciences politiques|fondation nicolas hulot|fondation robert-schuman
    fondation wikimedia|foo fighters|forbes|force démocrate|force india|forces démocratiques syriennes
    forces françaises de l'intérieur|forces françaises libres|forces libanaises|forces nouvelles|foreign office
    formule 1|fort meade|fortis|fortuneo|forum économique mondial|forza italia|fota|fox|foxconn|fpi|fplp|fpr|fpö
    fraction armée rouge|fram|framatome|franc-maçonnerie|france 4|france bleu|france dimanche|france football
    france nature environnement|france o|france terre d'asile|france télévision|frankfurter allgemeine
    frankfurter allgemeine zeitung|franprix|française des jeux|françois maspero|fraternité saint-pie x
    fraternité saint-pie-x|freddie mac|free|freedom house|frelimo|front al-nosra|front islamique du salut|front moro
    front patriotique rwandais|front polisario|frères musulmans|fsb|fsln|ftc|ftp|fujitsu|fulham|fun radio|fx
    fédération française de cyclisme|fédération française de football|fédération française de rugby
    fédération française de tennis|fédération internationale de football|fédération internationale de l'automobile
    fédération internationale des droits de l'homme|galatasaray|galeries lafayette|garde civile|garde côtière
    garde républicaine|garde suisse|garde-côtes|gardes-frontières|gardiens de la révolution|garmin|gastronome
    gauche moderne|gauche plurielle|gaz de france|gazeta wyborcza|gazzetta dello sport|gazélec ajaccio|gchq|ge|geely
    gemalto|gemplus|gendarmerie nationale|genentech|general dynamics|general electric|generali|generalitat|genesis
    geodis|georgetown|getafe|getlink|gfk|giat|gifas|gilead|girondins|gisti|givenchy|glasgow rangers|glencore
    global times|globe and mail|globo|glénat|gmf|go sport|golden state warriors|gong|goodyear|gop|gorillaz
    grand orient|grand orient de france|grande assemblée nationale|grande loge de france
    grande loge nationale française|grande mosquée de paris|grande paroisse|grasshopper|grdf|green bay packers
    green day|gringoire|groupe arnault|groupe islamique armé|groupe salafiste
    groupe salafiste pour la prédication et le combat|gru|grünen|guantánamo|guardia civil|gucci|guerbet|guerlain|gulli
    guns n' roses|gush shalom|guépéou|géant casino|générale des eaux|généralité|généralité de catalogne|génération s
    génération écologie|génération.s|h&m|hachette filipacchi|hachomer hatzaïr|haganah|hajduk split|halde|halliburton
    hambourg sv|handelsblatt|handicap international|hanovre 96|hara-kiri|harley-davidson|harpercollins
    harris interactive|hatier|haut commissariat des nations unies pour les réfugiés|haut conseil de la santé publique
    haute autorité de lutte contre les discriminations|havas|havre ac|havre libre|hayat tahrir al-cham|hbo|hbos|hcr
    hdp|heineken|henkel|heritage foundation|hermès|herri batasuna|hersant|herta|hertha berlin|het laatste nieuws
    heuliez|hewlett packard|hewlett-packard|high road|hilton|hindustan times|hippopotamus|hitachi|hizb ut-tahrir
    hoechst|holcim|home office|hon hai|honda racing|honeywell|hop|hospices civils de lyon|hottinguer|houston rockets
    houthis|houthistes|htc|huawei|huffington post|human rights watch|humanis|humboldt|hustler|hyper u|hypovereinsbank
    hôpital américain|hôpitaux de paris|hürriyet|i24news|i>télé|iaaf|iabloko|iam|iberdrola|ibis|ibsf|icade|ici
    ici paris|ida|iep|ifop|ifrap|ifrc|ifri|ig metall|igad|igaenr|igas|igf|ihf|iihf|ikb|il giornale|il messaggero
    il sole 24 ore|iliad|iliouchine|ima|imerys|imperial college|imperial tobacco|inalco|inbev|independent
    indiana pacers|inditex|indochine|indosuez|ineos|ineris|infogrames|infosport|ing|ing direct|ingenico|inkatha|inpes
    inrockuptibles|insead|insee|insep|inserm|inspection du travail|inspection générale des finances|instagram
    institut curie|institut d'études politiques|institut de france|institut du monde arabe|institut gustave-roussy
    institut montaigne|inter de milan|interbrew|interfax|international crisis group|internationale communiste
    internationale socialiste|intesa sanpaolo|invs|ipsen|ipsn|ipsos|ira provisoire|ircam|ird|irgoun|iris|irish times
    irna|iron maiden|irs|irstea|isi|isna|israël beiteinou|isro|istiqlal|isuzu|italcementi|itar-tass|iter|itf|itv
    ive internationale|iveco|ixis|izquierda unida|izvestia|jabhat al-nosra|jackson five|jaguar|jaish-e-mohammed
    jamaah islamiyah|jamaat-e-islami|japan airlines|japan tobacco|jardiland|jaxa|jc lattès|jcdecaux|je suis partout
    jean paul gaultier|jeep|jemaah islamiyah|jerusalem post|jeunes populaires|jihad islamique|jobbik|john deere
    johnson & johnson|joy division|jp morgan|jpl|jpmorgan chase|js kabylie|jules|julius baer|julliard|juve
    juventus de turin|kadima|karthala|kaspersky|kataëb|katusha|kaufman & broad|kbc|kcna|kelme|kenzo|keolis|kfc
    khmers rouges|kia|kiabi|kimberly-clark|kingfisher|kiss|kke|kkr|klépierre|knesset|knicks|kodak|komintern|kommersant
    konami|kpn|kraft|kraft foods|kraftwerk|kremlin|kriegsmarine|kronenbourg|ktm|kuomintang|kyodo|l'action française
    l'arche de zoé|l'archipel|l'ardennais|l'aurore|l'auto|l'equipe magazine|l'espresso|l'expansion|l'harmattan
    l'indépendant|l'obs|l'orient le jour|l'orient-le jour|l'osservatore romano|l'usine nouvelle|l'yonne républicaine
    l'éclair|l'équipe magazine|l'étudiant|la caixa|la charente libre|la chaîne parlementaire|la cinq|la dernière heure
    la découverte|la dépêche|la gantoise|la gazette des communes|la gazzetta dello sport|la libre|la marseillaise
    la nouvelle république|la paix maintenant|la redoute|la république des pyrénées|la république du centre
    la république en marche|la samaritaine|la tribune de genève|la vanguardia|la vie claire|la voix de l'ain
    laboratoires servier|lacoste|lada|lafargeholcim|lafayette|lagardère|lakers|lamborghini|lampre|lancet|lancia
    land rover|langley|langues o'|lanvin|larousse|lashkar-e-taiba|lashkar-e-toiba|lattès|lazio|lazio rome
    lb châteauroux|lcp|ldc|le berry républicain|le bien public|le bon marché|le chasseur français|le coq sportif
    le courrier de l'ouest|le courrier picard|le devoir|le figaro littéraire|le figaro magazine|le journal de montréal
    le journal de saône-et-loire|le maine libre|le mans fc|le mans sarthe basket|le matin dimanche
    le monde diplomatique|le mouv'|le nouvel economiste|le petit journal|le petit parisien|le populaire du centre
    le quotidien d'oran|le quotidien du médecin|le robert|le républicain lorrain|leader price|leboncoin|led zeppelin
    leeds united|leem|legia varsovie|legrand|leicester city|leicester tigers|leinster|lenovo|leonardo|leroy merlin
    les amis de la terre|les bleus|les dernières nouvelles d'alsace|les inconnus|les inrockuptibles|les nuls
    les négresses vertes|les républicains|levante|levi's|levski sofia|lexus|lg electronics|lib dem|lib-dem
    libéraux-démocrates|lidl|ligier|ligue 2|ligue communiste|ligue de défense juive|ligue de football professionnel
    ligue des droits de l'homme|ligue des etats arabes|ligue du nord|ligue musulmane|lilly|limagrain|limoges csp
    lincoln|linde|lindt|linkedin|linkin park|linkspartei|linux foundation|lions club|liquigas|liverpool|livre de poche
    lloyd's|lloyds|lloyds tsb|lmde|lnd|lnr|loge p2|lokomotiv moscou|lombard|london school of economics
    london stock exchange|london wasps|look voyages|los angeles dodgers|los angeles lakers|los angeles times|loto
    lotto|lotus|louis dreyfus|louis vuitton|louise attaque|loya jirga|lra|lse|ltte|lu|lucasfilm|lucien barrière
    luftwaffe|lutte ouvrière|lvmh|lycos|lyon capitale|lyonnaise des eaux|m-19|m23|maaf|maariv|madrange|maersk|mafia
    magma|mainichi shimbun|maison blanche|maison de la radio|maison juive|majlis|majorque|malaga cf|malakoff médéric
    malmö ff|mammouth|man city|man united|manchester|mannschaft|mano negra|manpower|mans uc|mapei|maple leafs
    maple leafs de toronto|marie claire|marie-claire|marine nationale|marionnaud|marks & spencer|marks and spencer
    marriott|marvel|maserati|maspero|massive attack|mastercard|matif|matmut|matra|maurel & prom|mazars|mazda|mbda
    mc alger|mcafee|mcdo|mcdonald|mcdonald's|mcdonnell douglas|mcgill|mclaren-mercedes|mcm|mdc|medi 1|mediaset
    mediobanca|meetic|mehr|mend|mercedes|mercure de france|meretz|merrill lynch|metaleurop|metallica|metro
    metro-goldwyn-mayer|mgen|mgm|mhp|mi5|mi6|miami heat|michel lafon|midi olympique|miele|milan|milice française
    milliyet|milram|milwaukee bucks|mines paristech|miramax|mitsubishi|mjs|mk2|mlb|mlc|mls|mma|mnef|mnla|moderna
    moncloa|mondadori|monde diplomatique|mondelez|monte dei paschi|montecitorio|montpellier handball|montpellier hsc
    monty python|moody's|moscow times|mosquée de paris|mossad|mossos d'esquadra|motown|moudjahidine du peuple
    moudjahidines du peuple|moulinex|mouloudia|mouvement 5 étoiles|mouvement des entreprises de france
    mouvement démocrate|mouvement national républicain|mouvement pour la france|mouvement républicain et citoyen
    movistar|mozilla|moët & chandon|mpla|mr bricolage|mrap|msn|msnbc|mszp|mtv|mujao|munich re|munster|muse
    musée d'orsay|musée de l'homme|musée du louvre|musée du quai branly|musée grévin|mutualité française|mylan|myspace
    médiamétrie|médiateur de la république|n-va|naacp|nachi|naftogaz|nancy basket|naples|nasdaq|national geographic
    nature & découvertes|naval group|naxalites|nba|nbc universal|ncaa|ndrangheta|nec|nestlé france|network rail
    neue zürcher zeitung|neuf cegetel|neuf telecom|new balance|new england journal of medicine|new england patriots
    new jersey nets|new order|new york giants|new york knicks|new york mets|new york post|new york yankees|new yorker
    newcastle united|news corp|news corporation|news of the world|newsweb|nexans|nexity|nexter|nhk
    ni putes ni soumises|nidaa tounes|nielsen|nih|nike|nikkei|nikon|nina ricci|nintendo|nippon steel|nirvana|nist|nkvd
    noaa|nocibé|noir désir|noos|nord éclair|nord-eclair|nordiques de québec|norfolkline|norilsk nickel|norsk hydro
    northern rock|northrop grumman|norwegian|nostalgie|notre europe|nottingham forest|nouveau parti anticapitaliste
    nouvelle démocratie|nouvelle république|nouvelles frontières|novaïa gazeta|novell|novo nordisk|novotel|npd|npr|nra
    nrc handelsblad|nrj|nrj12|nsf|nt1|ntm|ntsb|ntt|numericable|nvidia|nyse|nyse euronext|nyu|nzz|nîmes olympique|oasis
    observer|oci|oclctic|ocrtis|ocrvp|oddo|odile bercy|odile jacob|odoxa|ods|odéon|oea|ofce|office fédéral|ofii|ofpra
    ogc nice|oiac|oie|oif|okhrana|okw|olp|olympiakos|olympus|omega|omega pharma|oms|once|one direction|onera|onf|onic
    onisep|onivins|onusida|onze mondial|opel|open vld|oph|opus dei|opéra bastille|opéra garnier
    opéra national de paris|orangina|orchestre de paris|orchestre national de france|ordre des médecins
    ordre du temple solaire|organisation de coopération de shanghai|organisation de l'unité africaine
    organisation de la conférence islamique|organisation des etats américains|organisation des nations unies
    organisation internationale de la francophonie|organisation pour la sécurité et la coopération en europe
    orlando magic|osasuna|osce|otsuka|oua|oustachis|oxbow|p&o|p.o.l|pacte de varsovie|pagesjaunes|palais chigi
    palais de buckingham|palais rose|palmeiras|pam|pan am|panathinaïkos|panhard|paok salonique|paribas|paris fc
    paris première|paris volley|paris-jour|paris-normandie|paris-soir|parlement britannique|parme|parti baas
    parti communiste chinois|parti communiste de russie|parti communiste français|parti conservateur|parti de gauche
    parti de la liberté inkatha|parti des régions|parti des travailleurs|parti du congrès|parti démocrate
    parti démocrate américain|parti justice et développement|parti libéral-démocrate|parti nationaliste basque
    parti ouvrier|parti pirate|parti populaire|parti radical|parti radical de gauche|parti radical valoisien
    parti social-démocrate|parti social-démocrate allemand|parti socialiste ouvrier espagnol|parti travailliste
    parti travailliste britannique|partizan belgrade|partouche|pasdarans|pasok|pasteur mérieux|pau-orthez|pauvert
    paypal|pbs|pcc|pdc|pdci|pdvsa|peace corps|pearl jam|peep|pelforth|pemex|penarol|penguin|penguins de pittsburgh
    pepsi|pepsico|perenco|pernod|pernod ricard|perrier|peshmergas|petrochina|peuple de la liberté|pga|phalanges
    philip morris|phoenix|phoenix suns|phonak|piaggio|picard|pictet|pierre & vacances|pierre et vacances|pierre fabre
    pimkie|pink floyd|pinterest|pirelli|pittsburgh steelers|pixar|pizza hut|pj|pjd|place publique|plaid cymru
    planning familial|planète|plastic omnium|plate-forme civique|playboy|pmu|pnud|pnue|pnv|podemos|point de vue
    polaroid|police judiciaire|police nationale|polisario|politburo|politico|politis|pontiac|ponts et chaussées
    porsche|portishead|portland trail blazers|porto|posco|postbank|pour la science|ppp|prada|pratt & whitney|pravda
    pravy sektor|premier league|première urgence|prescrire|presse océan|presse-océan|presses de la cité
    presses universitaires de france|priceminister|pricewaterhousecoopers|primark|prisma|prisma presse|prisunic
    pro btp|pro d2|procter & gamble|programme alimentaire mondial|promod|promodès|prosieben|protection civile|proximus
    préfecture de police|psa peugeot-citroën|psdb|psuv|psv eindhoven|pti|public sénat|publicis|publico|puf|puma|pumas
    pvda|pvv|pèlerin|père dodu|pôle emploi|qantas|qatar airways|quai branly|quai des orfèvres|qualcomm|quantico
    quartet|quartette|que choisir|queen|quick|quick-step|quiksilver|quirinal|quotidien du peuple|r.e.m.|rabobank
    racing 92|racing club de strasbourg|racing métro|rada|rada suprême|radio classique|radio courtoisie
    radio notre-dame|radio nova|radio orient|radio-canada|radiohead|radioshack|raf|rai uno|raja casablanca
    ralph lauren|rammstein|ramones|rand corporation|random house|randstad|rangers|rangers de new york|rapid vienne
    rassemblement du peuple français|rassemblement pour la république|raytheon|raëliens|rb leipzig|rbs|rc toulon|rcf
    rct|rdr|real saragosse|real sociedad|reckitt benckiser|reconquête|red hat|red hot chili peppers|red sox|red star
    red wings de detroit|reebok|refondation communiste|renaissance|renamo|renault f1|renault sport|renault trucks
    renfe|renseignements généraux|repsol|restaurants du cœur|restos du coeur|rexecode|rfm|rhodia|ria novosti|ricard
    richemont|rio tinto|rivarol|river plate|rko|rmc info|robert laffont|robin des bois|rock & folk|rockstar games
    rolex|rolling stone|rolls-royce|roscosmos|rosenborg|rossel|rossignol|rotary|rotary club|rover|roxette
    royal air force|royal air maroc|royal bank of scotland|royal dutch shell|royal navy|rpf|rt|rtl television|rtl-tvi
    rueducommerce|rusal|russia today|russie unie|rwe|régiment azov|rémy cointreau|républicain lorrain|réseau haqqani
    réseau sortir du nucléaire|réserve fédérale|réserve fédérale américaine|résistance|saab|sabena|sacd|sacem|sacilor
    sadc|saft|sagem|sainsbury's|saint laurent|saint-cyr|saint-siège|salesforce|salomon|samoobrona|sampdoria|samu
    san antonio spurs|san francisco 49ers|sanofi pasteur|sanofi synthelabo|sanofi-synthélabo|santander|sao paulo fc
    sap|sapeurs-pompiers|saracens|sas|sat.1|sauber|saur|savak|save the children|savencia|saxo bank|sc bastia|sca
    scania|schalke 04|schering|schering-plough|schlumberger|schneider|schneider electric|science & vie|science et vie
    sciences et avenir|scientologie|scor|scorpions|scotland yard|scouts de france|scuderia|scuderia ferrari|sdig|sdlp
    se-unsa|sea france|sea shepherd|seafrance|seb|sec|secours islamique|section française de l'internationale ouvrière
    section paloise|securitate|seita|sejm|seleção|sentier lumineux|sephora|septembre noir|serie a|servette|severstal
    sex pistols|sfi|sgen|sgen-cfdt|shakhtar donetsk|shas|shebab|shebabs|sheraton|shin bet|shin beth|shiv sena|showtime
    sibneft|sida info service|simca|simon & garfunkel|simon and garfunkel|singapore airlines|sinn fein|sinn féin
    sinopec|sipa|skil-shimano|skoda|sky|sky news|skype|skyrock|slavia prague|sm caen|smerep|smur|snalc|snapchat|sncb
    sncm|snecma|snj|snop|snpl|snpnc|snuipp-fsu|sochaux-montbéliard|socpresse|sodexho|sodexo|sodiaal|sofinco|sofitel
    sofres|solidarité|solidarités|solidarnosc|solvay|somfy|sonacotra|sonatrach|sony music|sony pictures|sopra
    sortir du nucléaire|sos homophobie|soukhoï|south china morning post|southampton|sp.a|spacex|spaf|sparta prague
    spartak moscou|spice girls|spie|spie batignolles|spirou|spla|splendid|splm|sporting du portugal|sporting lisbonne
    sporting portugal|sporting toulon|spotify|springboks|springer|sprint|spurs|sputnik|spö|squadra azzurra|square enix
    srpj|stade brestois|stade de reims|stade montois|stade rochelais|standard & poor's|standard chartered
    standard de liège|starbucks|statoil|steaua bucarest|stellantis|stena line|steria|stib|stmicroelectronics|stones
    strasbourg ig|stratégies|studiocanal|su agen|subaru|subway|sud radio|sud rail|sud-rail|suez environnement
    suez-lyonnaise|sukhoi|sun microsystems|sunday times|sunderland|sup de co|super u|supremes|suprême ntm|supélec
    surfrider|suzuki|svoboda|svr|swapo|swatch|swiss re|swisscom|sydney morning herald|symantec
    syndicat national des journalistes|synergie officiers|syriza|système u|sécurité civile|sécurité sociale
    sénat américain|séville fc|süddeutsche zeitung|t-mobile|tagesspiegel|taittinger|tak|take that|takeda|talbot
    tallandier|target|tas|tata|tata motors|taz|tchetniks|tchéka|tea party|team sky|team telekom|teamsters|technicolor
    technip|technipfmc|tehrik-e-taliban|tele2|telecinco|telecom italia|telefonica|telefónica|telenor|telesur|televisa
    telia|telmex|tencent|tepco|tereos|terra nova|tesco|teva|texaco|the australian|the beach boys|the beatles|the clash
    the cure|the daily telegraph|the doors|the globe and mail|the hindu|the independent|the lancet|the new yorker
    the observer|the police|the rolling stones|the strokes|the sun|the sunday times|the velvet underground|the who
    thiriet|thomas cook|thomson|thyssenkrupp|théâtre de la ville|théâtre du châtelet|théâtre national de chaillot
    tigres de libération|tigres tamouls|tiktok|time warner|times of india|tintin|tmc|tnp|tns|tokio hotel
    tontons macoutes|top 14|tories|torino|toro rosso|toronto raptors|toronto star|toshiba|totalenergies|tottenham
    toulon|toulouse fc|tours vb|toys'r'us|tp mazembe|tps|tracfin|transavia|transdev|transneft
    transparency international|treasury|trenitalia|tri yann|tribunal arbitral du sport
    tribunal pénal international pour l'ex-yougoslavie|tribunal pénal international pour le rwanda
    tribunal spécial pour le liban|tribune de genève|trinity college|truffaut|tryo|trésor|trésor américain
    trésor britannique|tsa|tsl|tsmc|tuc|tui|tumblr|tunisair|tupac amaru|tupamaros|tupolev|turkish airlines|tv5monde
    tva|tve|twa|tyrrell|téfécé|téléphone|télérama|témoignage chrétien|témoins de jéhovah|u2|uap|uaw|ubisoft|uck|uda
    udinese|udr|uejf|uemoa|ufc que choisir|ufc-que choisir|ugc|ugt|ugtt|uil|ukip|umicore|unapel|unedic|unhcr|uni
    unibail|unicef france|unicem|unicredit|union carbide|union chrétienne-démocrate|union cycliste internationale
    union des démocrates et indépendants|union des industries et métiers de la métallurgie
    union des étudiants juifs de france|union démocrate-chrétienne|union pour la démocratie française
    union pour la méditerranée|union pour la nouvelle république|union pour un mouvement populaire|uniqlo|unita
    united airlines|united artists|united technologies|unité sgp police|universal music|university college
    université laval|unr|unrwa|unsa éducation|uoif|upm|ups|uqam|urenco|us créteil|us dax|us ivry|us marines
    us montauban|us orléans|us oyonnax|us postal|us steel|usa today|usaid|usap|usfp|usgs|usine nouvelle|usm|uta
    utah jazz|uup|uvf|val-de-grâce|valence cf|valenciennes fc|valeurs actuelles|vallourec|van cleef & arpels
    vanity fair|vasco de gama|vattenfall|vauxhall|vedior|velvet underground|vente-privee|veolia transport|verdi
    verdier|verizon|versace|verts|veuve clicquot|vevak|vfb stuttgart|vfl wolfsburg|viacom|viavoice|vicat|viet-minh
    vietcong|vietminh|villa médicis|village voice|villarreal|viminal|virgin|virgin megastore|virgin mobile
    virgin radio|virgin records|vittel|vivarte|vivendi universal|viêt-cong|vlaams belang|vlaams blok|vodafone
    volkskrant|vox|voyage|vrt|vsd|vtm|vueling|vvd|vélo magazine|w9|wachovia|waffen-ss|wal-mart|wallabies|walmart
    wanadoo|warner bros|warner music|warriors|washington mutual|washington times|wells fargo|wendel|werder brême
    west ham|west point|western union|westinghouse|whatsapp|whirlpool|white stripes|wikimedia|williams|wnba|wta
    wydad casablanca|wyeth|xerox|xiaomi|xo|xstrata|xv de france|xv de la rose|yamaha|yankees|yediot aharonot
    yedioth ahronoth|yesh atid|yomiuri shimbun|yonhap|yoplait|young boys|yukos|yves rocher|yves saint laurent|zamalek
    zaman|zanu-pf|zapatistes|zara|zarzuela|zebda|zenit saint-pétersbourg|zf|zulma|zénith saint-pétersbourg
    école centrale|école des mines|école nationale d'administration|école nationale de la magistrature
    école normale supérieure|école polytechnique|éditions anne carrière|éditions de minuit|éditions du rocher
    éditions du seuil|éditions gallimard|église|église anglicane|église catholique|église de scientologie
    église orthodoxe|élan béarnais|électricité de france|élysée|établissement français du sang|étoile du sahel
    étoile rouge|étoile rouge de belgrade|övp
    """

  /// Events, works and products.
  static let events: StaticString = """
    11 novembre|11 septembre 2001|14 juillet|14-juillet|18 brumaire|1984|1er mai|2001 : l'odyssée de l'espace|206|207
    24 heures chrono|307|308|3g|405|407|4g|4l|500 miles d'indianapolis|7 d'or|737|747|767|777|787|8 mai 1945|a3|a300
    a310|a319|a321|a340|a350|a4|a400m|abbey road|abrams|abraxane|abs|access|accident de tchernobyl|accord
    accord de paris|accord de schengen|accords d'abraham|accords de bretton woods|accords de genève
    accords de grenelle|accords de linas-marcoussis|accords de marcoussis|accords de minsk|accords de munich
    accords de nouméa|accords de paris|accords de taïf|accords de yalta|achoura|aclasta|acrobat|acte unique
    acte unique européen|actes des apôtres|actonel|actos|adobe flash|adsl|advil|affaire allègre|affaire ben barka
    affaire benalla|affaire bettencourt|affaire botton|affaire boulin|affaire cahuzac|affaire calas|affaire callas
    affaire carrefour du développement|affaire colonna|affaire crédit lyonnais|affaire d'outreau|affaire de karachi
    affaire de la josacine|affaire de tarnac|affaire des emplois fictifs|affaire des fiches|affaire des frégates
    affaire des frégates de taïwan|affaire des hlm|affaire des hlm de paris|affaire des écoutes|affaire dreyfus
    affaire dsk|affaire du foulard|affaire du rainbow warrior|affaire dumas|affaire dutroux|affaire enron
    affaire erignac|affaire executive life|affaire falcone|affaire festina|affaire gaymard|affaire gigastorage
    affaire greenpeace|affaire grégory|affaire habache|affaire halphen|affaire humbert|affaire julien coupat
    affaire karachi|affaire kerviel|affaire lewinsky|affaire madoff|affaire markovic|affaire om-valenciennes
    affaire profumo|affaire puerto|affaire rhodia|affaire salengro|affaire seznec|affaire snowden|affaire stavisky
    affaire strauss-kahn|affaire tapie|affaire tarnac|affaire tiberi|affaire urba|affaire va-om|affaire vaom
    affaire érignac|agent orange|ainsi parlait zarathoustra|airbag|airbus a300|airbus a310|airbus a318|airbus a319
    airbus a320|airbus a321|airbus a330|airbus a340|airbus a350|ak-47|aladdin|albator|algeco
    alice au pays des merveilles|alien|all-star game|alouette|alpha jet|amarcord|america's cup|ami 6|amiga|amoco cadiz
    amstel gold race|amstrad cpc|amélie poulain|ancien testament|andromaque|angiox|angry birds|anna karénine
    années folles|anschluss|antigone|antonov 124|apache|apocalypse|apocalypse now|apollo 13|apollo 8|apostrophes
    app store|apple ii|apple watch|arc de triomphe|ariane 4|arixtra|armagnac|aromasin|ascension|aspirine
    assassin's creed|assomption|asterix|astra|astérix|astérix aux jeux olympiques|atala|atalante|atari st|athlon
    atr 42|atr 72|attentats du 11 septembre|atv|audi a3|audi a4|augmentin|aurore|austerlitz|autant en emporte le vent
    autolib|avandia|avatar|avengers|avent|avonex|awacs|azincourt|aïd|aïd el-fitr|aïd el-kébir|aïda|b-17|b-2|b-52|bafta
    baie des cochons|ballon d'or|barbie|barkhane|bataille d'alger|bataille d'angleterre|bataille d'austerlitz
    bataille d'azincourt|bataille de bouvines|bataille de diên biên phu|bataille de france|bataille de hastings
    bataille de l'atlantique|bataille de la marne|bataille de la somme|bataille de lépante|bataille de marignan
    bataille de normandie|bataille de poitiers|bataille de stalingrad|bataille de trafalgar|bataille de valmy
    bataille de verdun|bataille de waterloo|bataille des ardennes|batman|batobus|bbc sports personality|beaujolais
    beaujolais nouveau|belem|belle du seigneur|ben-hur|berlingo|bhagavad-gita|bic|biennale|biennale de venise
    bienvenue chez les ch'tis|big mac|bill of rights|bismarck|bittorrent|black friday|black hawk|blade runner
    blake et mortimer|blanche-neige|bloody sunday|blu-ray|boeing 707|boeing 727|boeing 737|boeing 757|boeing 767
    boeing 777|boeing 787|bol d'or|bolkestein|boléro|booker prize|bordeaux|bordure protectrice|botox
    bouclier de brennus|bouillon de culture|boule et bill|bounty|bourgogne|bouvines|breaking bad|brent|bretton woods
    brexit|brie|britannicus|british open|brokeback mountain|buffy|burning man|byetta|bâle ii|bâle iii|bérénice|c-130
    c1|c2|c3|c4|c5|c6|cac 40|cac40|caddie|call of duty|calvados|calypso|camel|camembert|campagne d'italie
    campagne d'égypte|campagne de russie|caméra café|caméra d'or|canadair|cannabis|captur|carambar|caravelle|carmen
    carnaval de rio|carrera|carême|casino royale|casse-noisette|cassini|cassini-huygens|catastrophe d'azf
    catastrophe de tchernobyl|cayenne|cd-rom|celebrex|celsentri|cendrillon|cent ans de solitude|cent fleurs|cent jours
    cent-jours|cervarix|cessna|challenger|champagne|championnat d'allemagne|championnat d'angleterre
    championnat d'espagne|championnat d'europe|championnat d'europe des nations|championnat d'italie
    championnat de france|championnat du monde|championnats d'europe|championnats de france|championnats du monde
    chandeleur|chanson de roland|chant des partisans|chantons sous la pluie|charles de gaulle
    charte des droits fondamentaux|chemin des dames|chinook|chorégies d'orange|chrome|chute du mur
    chute du mur de berlin|cialis|ciflox|cinna|cinquecento|cinéma paradiso|cites|citroën c3|citroën c4|citroën c5
    civic|clamoxyl|classe a|classe c|classe e|classe s|clause de la nation la plus favorisée|coccinelle|cocotte-minute
    code d'hammurabi|code de commerce|code de hammurabi|code de la propriété intellectuelle|code de la santé publique
    code général des collectivités territoriales|code général des impôts|code napoléon|code noir|code électoral|codevi
    cognac|columbia|columbo|combivir|commodore 64|commune|comté|comédie humaine|concert européen|concordat|concordia
    confessions|conférence de bandung|conférence de yalta|congrès de vienne|constitution européenne|contrat social
    convention d'ottawa|convention de bâle|convention de dublin|convention de montego bay|convention de vienne
    convention de washington|convention européenne de sauvegarde|convention européenne des droits de l'homme
    convention nationale|copa libertadores|copaxone|copernicus|corail|core duo|corolla|corot|corsa|corto maltese
    cosi fan tutte|costa concordia|cougar|counter-strike|coupe d'allemagne|coupe d'angleterre|coupe d'asie
    coupe d'italie|coupe de l'america|coupe de l'uefa|coupe de la ligue|coupe des clubs champions
    coupe des confédérations|coupe des coupes|coupe du monde 1998|coupe du monde 2006|coupe du monde 2010
    coupe du monde de football|coupe du monde de rugby|coupe du monde de ski|coupe du roi|coupe grey|coupe heineken
    coupe intercontinentale|coupe intertoto|coupe spengler|coupe stanley|coupe uefa|crestor|crime et châtiment
    crise de cuba|crise de suez|critérium du dauphiné|croisades|croix de fer|croix de la libération|cruiser|css
    curiosity|cyrano|cyrano de bergerac|da vinci code|dafalgan|daguet|dallas|danse avec les stars
    dark side of the moon|dauphiné libéré|david|david copperfield|dax|daytona|dc-10|dc-3|dc-8|dc-9|ddt|debian
    demoiselles d'avignon|derby d'epsom|deroxat|derrick|des chiffres et des lettres|des racines et des ailes
    desperate housewives|deutéronome|deuxième croisade|deuxième république|diagonale des fous|diane 35|dimanche noir
    directive bolkestein|directive reach|discman|discours de la méthode|discovery|distilbène|divx|docteur house
    docteur jivago|documenta|dom juan|don giovanni|don juan|doom|dos|douce france|dow jones|dr house|dracula
    dragon ball|dreamcast|dreamliner|drôle de guerre|ds|ds3|du contrat social|dumbo|duster|dvd|dyane|dynastie
    débarquement de normandie|débarquement de provence|déclaration balfour|déclaration d'indépendance
    déclaration de berne|déclaration des droits de l'homme|déclaration des droits de l'homme et du citoyen
    déclaration schuman|dépakine|détente|e.t.|ecstasy|edge|efferalgan|effexor|egnos|el niño|emmy|emmy awards|emule
    en attendant godot|enbrel|encyclopædia britannica|encyclopædia universalis|encyclopédie|endeavour|enduring freedom
    enterprise|entre les murs|entre-deux-guerres|envisat|envoyé spécial|eonia|epivir|equal|erbitux|erika|esp|espace
    espace schengen|essais|estonia|etats généraux|eugénie grandet|euratom|euribor|euro 2000|euro 2004|euro stoxx 50
    euro-2008|eurockéennes|eurodac|eurofighter|euroligue|europass|eurostoxx|eutelsat|evista|excel|executive life
    exocet|exode|exodus|exodus 1947|experts|exubera|exxon valdez|f-117|f-14|f-15|f-16|f-18|f-22|f-35|fa cup
    fahrenheit 9/11|falcon|falcon 7x|famas|fantasia|farmville|fashion week|faust|feader|fed|fed cup|feder|fedora
    femara|femme d'or|feoga|ferrari enzo|festival d'aix|festival d'aix-en-provence|festival d'angoulême
    festival d'annecy|festival d'automne|festival de berlin|festival de deauville|festival de locarno
    festival de sundance|festival de venise|festival interceltique|festival interceltique de lorient|feuille de route
    fiac|fiat 500|fiesta|fifty shades|fight club|final fantasy|flash|flash-ball|flèche wallonne|foch|foire du livre
    folle journée|fonds de cohésion|fonds européen de développement|fonds social européen|football leaks|footsie
    ford t|forrest gump|fort boyard|fortnite|fosamax|france|frankenstein|frexit|friends|frigidaire|fronde
    frégates de taïwan|fréon|fse|ftse|ftse 100|futurama|fête de l'huma|fête de l'humanité|fête des lumières
    fête nationale|galaxy|galaxy s|galileo|galilée|game boy advance|game of thrones|gamecube|gardasil|gargantua|gaston
    gaston lagaffe|gaucho|gauloises|gay pride|gazelle|geforce|gemini|genèse|giotto|giselle|gitanes|gladiator|glasnost
    glastonbury|glivec|globe de cristal|glucophage|gmail|gmes|gnu|gnu/linux|god save the queen|gold cup|golden globe
    golden globes|golden league|goldeneye|goldorak|golf|gomorra|good bye lenin|google books|google chrome|google earth
    google maps|google news|google street view|gpl|gps|grammy awards|grammys|gran turismo|grand bond en avant
    grand chelem|grand prix d'allemagne|grand prix d'australie|grand prix d'espagne|grand prix d'italie
    grand prix de belgique|grand prix de france|grand prix de grande-bretagne|grand prix de monaco|grand prix de rome
    grand prix du jury|grand prix du roman|grand theft auto|grande charte|grande dépression|grenelle de l'insertion
    grexit|gripen|gta|guerre 14-18|guerre 1914-1918|guerre civile|guerre civile espagnole|guerre d'afghanistan
    guerre d'hiver|guerre d'indépendance|guerre d'indépendance américaine|guerre d'indépendance grecque|guerre d'irak
    guerre de 14|guerre de 14-18|guerre de 1870|guerre de 39-45|guerre de bosnie|guerre de sept ans
    guerre de succession d'autriche|guerre de succession d'espagne|guerre de tchétchénie|guerre de troie
    guerre des boers|guerre des deux roses|guerre des deux-roses|guerre des gaules|guerre des malouines
    guerre des pierres|guerre des tranchées|guerre des étoiles|guerre du biafra|guerre du chaco|guerre du liban
    guerre du pacifique|guerre du péloponnèse|guerre du rif|guerre et paix|guerre franco-allemande de 1870
    guerre franco-prussienne|guerre iran-irak|guerre israélo-arabe|guerre russo-japonaise|guerres balkaniques
    guerres d'italie|guerres de religion|guerres médiques|guerres napoléoniennes|guerres puniques|guignols de l'info
    gustav|génocide arménien|génocide rwandais|h cup|habeas corpus|haldol|half-life|halloween|hang seng|hanoukka
    harley|harrier|harvey|hd dvd|heineken cup|hellfire|hercules|hermione|hermès|hernani|heroes|herschel|hey jude
    hindenburg|hiroshima mon amour|home|horace|hotbird|hotmail|house of cards|html|http|humira|hummer|huygens
    hymne à la joie|ibex|ibm pc|ibuprofène|ice|ifrs|iie république|ike|iliouchine 76|illusions perdues|imac|imagine
    imovane|impression soleil levant|inception|indiana jones|indigènes|indycar|insulatard|intelsat|interallié
    intercités|interferon|internationaux de france|internet explorer|interreg|intervilles|intouchables|ios|iressa|irma
    iron man|ironman|isentress|iskander|isoméride|ispa|itanium|iter|itunes|j'accuse|j'accuse…!|jacuzzi|jaguar
    james bond|james webb|jane eyre|januvia|jason|jazz in marciac|jazz à vienne|jeanne d'arc|jeep cherokee
    jeux asiatiques|jeux de la francophonie|jeux du commonwealth|jeux méditerranéens|jeux olympiques d'athènes
    jeux olympiques d'hiver|jeux olympiques d'été|jeux olympiques de la jeunesse|jeux olympiques de londres
    jeux olympiques de pékin|jeux olympiques de sydney|jeux panaméricains|jeux équestres mondiaux|jmj|jo d'athènes
    jo de londres|jo de pékin|joola|jour de l'an|journée de la femme|journée internationale des femmes
    journée mondiale contre le sida|journées du patrimoine|journées mondiales de la jeunesse|jpeg|jules césar
    jules et jim|jules verne|julie lescaut|jurassic park|ka|kaamelott|kaletra|kangoo|karcher|kardégic|karine a|katrina
    kazaa|kepler|kevlar|kill bill|kinder|kindle|kirikou|kit kat|klaus|kleenex|koleos|koursk|krach de 1929|kursk
    kärcher|l'alchimiste|l'amant|l'archipel du goulag|l'art de la guerre|l'assommoir|l'avare|l'empire contre-attaque
    l'encyclopédie|l'esprit des lois|l'idiot|l'or du rhin|l'origine des espèces|l'origine du monde|l'âge de glace
    l'éducation sentimentale|l'étranger|l'île de la tentation|la belle au bois dormant|la belle et la bête|la bohème
    la cage aux folles|la cantatrice chauve|la chartreuse de parme|la chute|la comédie humaine|la cène
    la dame à la licorne|la ferme célébrités|la ferme des animaux|la flûte enchantée|la grande illusion
    la grande vadrouille|la guerre des étoiles|la haine|la laitière|la liberté guidant le peuple|la liste de schindler
    la légende des siècles|la mer|la métamorphose|la môme|la naissance de vénus|la nausée|la niña|la nouvelle héloïse
    la peste|la petite sirène|la princesse de clèves|la ronde de nuit|la règle du jeu|la strada|la tempête|la traviata
    la vie des autres|la vie en rose|la vie est belle|lac des cygnes|laguiole|laguna|lancelot|lantus|largo winch
    lawrence d'arabie|ldd|le baiser|le barbier de séville|le bourgeois gentilhomme|le capital|le cauchemar de darwin
    le cid|le comte de monte-cristo|le cri|le cuirassé potemkine|le deuxième sexe|le dictateur|le docteur jivago
    le déjeuner sur l'herbe|le dîner de cons|le fabuleux destin d'amélie poulain|le grand bleu|le grand meaulnes
    le guépard|le hobbit|le lac des cygnes|le magicien d'oz|le malade imaginaire|le mans series|le mariage de figaro
    le maître et marguerite|le meilleur des mondes|le misanthrope|le mépris|le nom de la rose|le parrain|le penseur
    le petit journal|le petit livre rouge|le pianiste|le portrait de dorian gray|le procès|le père goriot
    le père noël est une ordure|le radeau de la méduse|le retour du jedi|le roi et l'oiseau|le roi lear|le roi lion
    le sacre du printemps|le samouraï|le seigneur des anneaux|le silence des agneaux|le trouvère|leader|leclerc
    leonardo|les 400 coups|les bienveillantes|les bronzés|les caractères|les choristes|les chroniques de narnia
    les contemplations|les copains d'abord|les demoiselles d'avignon|les dents de la mer|les enfants du paradis
    les experts|les feuilles mortes|les fleurs du mal|les fourberies de scapin|les frères karamazov|les griffin
    les guignols|les guignols de l'info|les hauts de hurlevent|les liaisons dangereuses|les mille et une nuits
    les ménines|les noces de figaro|les oiseaux|les particules élémentaires|les quatre saisons|les schtroumpfs
    les sept samouraïs|les sims|les soprano|les temps modernes|les tontons flingueurs|les tournesols
    les trois mousquetaires|les versets sataniques|les visiteurs|les voyages de gulliver|levitra|lexomil
    liberté immuable|libor|libreoffice|libération de paris|licorne|life|ligue de diamant|ligue des nations
    ligue europa|like a virgin|limewire|lion d'argent|lipitor|lithium|live aid|livre blanc|livre rouge|livre vert
    livret a|liège-bastogne-liège|logan|loi aubry|loi dadvsi|loi de 1901|loi de 1905|loi evin|loi fillon|loi gayssot
    loi hadopi|loi informatique et libertés|loi leonetti|loi littoral|loi lru|loi montagne|loi pasqua|loi perben
    loi sru|loi taubira|loi tepa|loi toubon|loi veil|loi évin|lolita|longue marche|lost|lothar|lovenox|lucentis
    lucky luke|lumia|lusitania|luxleaks|légion d'honneur|léopard d'or|lévitique|m16|m51|mabthera|mac|mac os x|macbook
    macintosh|mad men|madame butterfly|maglev|magna carta|maguy|mahabharata|maillot jaune|maillot rose|maillot vert
    maillot à pois|mains propres|malabar|man booker prize|mani pulite|manifeste du parti communiste|manon lescaut
    marathon de londres|marathon de new york|marathon de paris|marche des fiertés|mardi gras|marignan|mariner|mario
    mars express|mars pathfinder|martin|masters|masters 1000|masters cup|maus|mayflower|md-80|md-83|meccano|meda|media
    megadrive|megane|megaupload|mein kampf|merkava|messerschmitt|metal gear solid|meteosat|metropolis|mib|mickey|micra
    micromégas|microsoft office|microsoft windows|mig-21|mig-29|milan|milan-san remo|mille et une nuits|millenium
    millénium|minecraft|mini cooper|minitel|minuteman|mirage 2000|mirage f1|mirage iii|mirage iv|mission : impossible
    mission impossible|mobicarte|moby dick|mobylette|modus|molières|mona lisa|monarchie de juillet|mondeo|mondial 2006
    mondial 98|mondial de l'automobile|mondial-2010|monicagate|montgolfière|mort à venise|motogp|moulinex
    mozilla firefox|mp3|mp4|mpeg|ms-dos|mtv music awards|mustang|my way|mysql|médaille d'or|médaille militaire|mégane
    méhari|mémoires d'hadrien|mémoires d'outre-tombe|méthadone|météor|nabucco|nana|nano|napster|naruto|nascar|nasdaq
    nautilus|navarro|navigo|ne me quitte pas|nemo|netscape|netscape navigator|neuvième symphonie|new beetle|new deal
    nexus|nikita|nikkei|nine eleven|nintendo 64|nintendo wii|nobel de la paix|nobel de littérature|nobel de médecine
    non je ne regrette rien|nook|normandie|norvir|nosferatu|notre-dame-de-paris|nouveau testament|nouvel an
    nouvel an chinois|nouvelle star|nrj music awards|nuit de cristal|nuit des césars|nuit des longs couteaux
    nuit des molières|nuit du 4 août|nurofen|nylon|nymphéas|obamacare|ocean's eleven|ode à la joie|office
    offshore leaks|oktoberfest|oliver twist|olympia|on n'est pas couché|one piece|opel kadett|open de paris-bercy
    openoffice|opera|opinel|opportunity|opération atalante|opération barbarossa|opération barkhane|opération chammal
    opération condor|opération daguet|opération licorne|opération mains propres|opération overlord
    opération plomb durci|opération puerto|opération sangaris|opération sentinelle|opération serval
    opération tempête du désert|opération turquoise|oracle|orange mécanique|orangina|ordre des arts et des lettres
    orgueil et préjugés|origine des espèces|orlyval|os x|othello|ours d'argent|outlook|overlord|pac-man
    pacte atlantique|pacte civil de solidarité|pacte de stabilité|pacte de stabilité et de croissance
    pacte germano-soviétique|paix en galilée|palme|palmes académiques|panda|pandemrix|pantagruel|panzer|paris plage
    paris plages|paris-tours|parsifal|passat|pastis 51|pathfinder|patriot|patriot act|paul et virginie|pdf|pea|pel
    pelléas et mélisande|pensées|pentecôte|pentium|perceval|perl|perrier|persepolis|pershing|pessah|peter pan
    petit livre rouge|peugeot 106|peugeot 206|peugeot 207|peugeot 307|peugeot 308|peugeot 405|peugeot 406|peugeot 407
    peugeot 504|peugeot 607|phare|philae|phoenix|php|phèdre|pictionary|pierre de rosette|pietà|pilier de défense
    pinocchio|pioneer|plan annan|plan baker|plan banlieue|plan barbarossa|plan bleu|plan cancer|plan climat
    plan colombie|plan hôpital 2007|plan juppé|plan marshall|plan paulson|planck|plavix|playmobil|playstation 2
    playstation 3|plexiglas|plomb durci|plus belle la vie|pokemon|pokémon|polaris|polaroid|polo|polyeucte|ponant
    pont aérien|popstars|porsche 911|post-it|potemkine|pourim|powerbook|powerpoint|predator|premier empire|premier mai
    première croisade|première guerre|première restauration|première république|prestige|previscan|princesse de clèves
    principia|printemps de bourges|printemps des poètes|prise de la bastille|prison break|prius|prix abel
    prix albert londres|prix albert-londres|prix cervantès|prix charlemagne|prix d'amérique|prix de diane
    prix de flore|prix de l'arc de triomphe|prix de rome|prix des libraires|prix du livre inter|prix décembre
    prix europa|prix femina|prix goncourt des lycéens|prix hugo|prix interallié|prix jean-vigo|prix lasker
    prix louis delluc|prix louis-delluc|prix lumière|prix médicis|prix nebula|prix nobel d'économie
    prix nobel de chimie|prix nobel de littérature|prix nobel de médecine|prix nobel de physique|prix orange
    prix pritzker|prix renaudot|prix sakharov|prix turing|prix unesco|prix wolf|procès de nuremberg|progress
    projet manhattan|protocole de montréal|ps2|ps3|psaumes|psp|psychose|pulp fiction|puma|punto|purple heart|python
    qashqai|qatargate|quake|quantum of solace|quatrième croisade|queen elizabeth|queen mary|queen mary 2
    questions pour un champion|qui veut gagner des millions|qui veut gagner des millions ?|r5|radeau de la méduse
    radeon|rainbow warrior|raisins de la colère|rallye dakar|rallye de monte-carlo|rallye monte-carlo|ramadan|ramayana
    rambo|range rover|rashomon|ratatouille|reach|reaper|reblochon|reconquista|red hat linux|redoutable|relenza
    remicade|renault 19|renault 21|renault 25|renault 4|renault 5|requiem|resident evil|retour vers le futur|retrovir
    rfid|rgpp|rhinocéros|ricard|richard iii|rideau de fer|rigoletto|risperdal|ritaline|rituximab|roaccutane
    robinson crusoé|roch hachana|rock en seine|rocky|rohypnol|roman de la rose|roman de renart|roméo et juliette
    roquefort|rosetta|roundup|route de l'or|rpg|rubik's cube|ruby|rubygate|ruy blas|ryder cup|régent|régime de vichy
    révolution américaine|révolution bolivarienne|révolution culturelle|révolution d'octobre|révolution de 1848
    révolution de février|révolution de juillet|révolution de velours|révolution des roses|révolution des œillets
    révolution du jasmin|révolution industrielle|révolution islamique|révolution orange|révolution russe
    révolution tranquille|s&p 500|s-300|s-400|sabbat|safari|safrane|saint-jean|saint-sylvestre|saint-valentin|salammbô
    saliout|salon de l'agriculture|salon de l'automobile|salon du bourget|salon du livre|salon nautique|salt|sandero
    sandy|sangaris|santa maria|saxo|sbf 120|scarface|scenic|schengen|schtroumpfs|schweppes|scud|scénic|second life
    seconde guerre|seconde restauration|secret story|seigneur des anneaux|semaine rouge|semaine sanglante|sentinelle
    sept à huit|septième croisade|seretide|serment du jeu de paume|seroplex|serval|sex and the city
    sgt. pepper's lonely hearts club band|shabbat|shenzhou|shining|shinkansen|shoah|sim city|simcity|singulair|sintrom
    skiff|skyfall|skylab|slumdog millionaire|smart|socrates|soho|solex|solidays|solitaire du figaro|solvency|sonic
    sopalin|soulier d'or|south park|sovereign of the seas|soyouz|spider-man|spiderman|spirit of st. louis|spiriva
    spirou|spitfire|spot|spoutnik 1|sql|stabilo|stade 2|stanley cup|star ac|starcraft|start|statut de rome|stilnox
    stinger|stratégie de lisbonne|street view|stuka|su-27|su-30|su-34|subutex|super 14|super 5|super mario|super puma
    super étendard|superbike|superbowl|supercoupe|supercoupe d'europe|superman|supersize me|sustiva|sutent
    symphonie fantastique|système d'information schengen|tacis|tahor|tamagotchi|tamiflu|tamoxifène
    tapisserie de bayeux|tarceva|tartuffe|tarzan|taser|tata nano|taxe carbone|taxe tobin|taxi|taxi driver|taxol
    taxotere|tcp/ip|techno parade|technoparade|teflon|telecom 2|telstar|temesta|tempus|tempête du désert|terminator
    terreur|testarossa|tetris|tgv atlantique|tgv est|tgv méditerranée|thalassa|thalidomide|thanksgiving
    the championships|the pirate bay|the sims|the voice|the wall|the wire|the x-files|thermidor|thriller|thunderbird
    tigre|tintin|tirpitz|tirreno-adriatico|titanic|titeuf|tnp|toblerone|tomahawk|tomb raider|tony awards
    topex-poséidon|topol|tornado|torrey canyon|tosca|touareg|tour d'espagne|tour de californie|tour de france 2008
    tour de lombardie|tour de romandie|tour de suisse|tour des flandres|touran|tournesols|tournoi de wimbledon
    tournoi des cinq nations|tout le monde en parle|toy story|trabant|traction|train à grande vitesse
    traité constitutionnel|traité d'utrecht|traité de francfort|traité de l'élysée|traité de lausanne
    traité de non-prolifération|traité de non-prolifération nucléaire|traité de paris|traité de saint-germain
    traité de sèvres|traité de tordesillas|traité de trianon|traité de verdun|traité de vienne|traité de westphalie
    traité inf|traité simplifié|traité start|traités de westphalie|trans musicales|transall|transat|transat anglaise
    transat jacques vabre|transeuropa|transmusicales|transsibérien|tranxène|trente glorieuses|tri nations|trident
    tristan et iseut|tristan et isolde|trivial pursuit|trois glorieuses|troisième croisade|trophée des champions
    trophée jules-verne|truvada|tu-154|tupolev 154|tupperware|turandot|twilight|twizy|tysabri|téléfoot|tétralogie|têt
    ubuntu|ulysse|ulysses|umts|un gars une fille|un prophète|une vérité qui dérange|universalis|unix|urban|urgences
    us open|usb|utmb|uzi|val|valium|vectra|veda|vega|vel satis|velcro|velib|ventoline|versets sataniques|vertigo|vespa
    vhs|victoire de samothrace|victoires|victoria cross|victoza|viking|vingt mille lieues sous les mers|vioxx|viread
    vivement dimanche|voltarène|volvo ocean race|vostok|voyage au bout de la nuit|voyager|voyager 1|vélib|vélib'
    vénus de milo|walkman|wall-e|wap|warcraft|waterloo|werther|west side story|wifi|winamp|windows 10|windows 7
    windows 8|windows 95|windows 98|windows nt|winter classic|woodstock|word|world of warcraft|world series|wrc|wti
    x-files|x-men|xanax|xbox 360|xml|xolair|xsara|xsara picasso|yaris|yesterday|yom kippour|zadig|zafira|zelda
    zeppelin|ziagen|zithromax|zocor|zodiac|zoloft|zometa|zone interdite|zorro|zoé|zx spectrum|zyklon b|zyprexa|zéro
    à bout de souffle|à la recherche du temps perdu|écoutes de l'élysée|édit de fontainebleau|édit de nantes|émile
    épiphanie|épopée de gilgamesh|épître aux romains|états généraux|évangile de judas|évangile selon saint jean
    évangiles
    """

  /// People.
  static let persons: StaticString = """
    abacha|abbé pierre|abd al malik|abdallah ii|abdeslam|abdoulaye wade|abdullah|abe|abel|abel gance|abidal|abou bakr
    abramovitch|abraracourcix|abélard|accoyer|achille|adam|adam smith|adams|adebayor|adele|adjani|adler|adorno|adriano
    agamemnon|agassi|agatha christie|agnel|agnelli|agnès varda|aguero|ahern|ahtisaari|ai weiwei|aimé jacquet|ajax
    akhenaton|akhmatova|akihito|al capone|al pacino|al-bachir|al-khelaïfi|al-sadr|al-sissi|al-walid|al-zarqaoui
    al-zawahiri|alain|alain bashung|alain bernard|alain delon|alain mimoun|alain souchon|alan garcia|albanel|albert ii
    albright|alcibiade|aldrin|alesi|alfonsin|alfonso cano|alfred sirven|ali|alice|aliev|allais|allaoui|allen|allègre
    almodovar|almodóvar|almunia|alpha condé|althusser|altman|amadou toumani touré|amanda knox|amara|amedy coulibaly
    amerigo vespucci|amin dada|ampère|amundsen|amy winehouse|anakin skywalker|anatole france|ancelotti|andré citroën
    andy murray|andy schleck|andy warhol|angelina jolie|angelopoulos|anna karina|anna lindh|anna politkovskaïa|annan
    annaud|anne frank|anne lauvergeon|anouilh|anquetil|antigone|antoine waechter|antonio banderas|antonioni|anubis
    aoun|apathie|aphrodite|apollinaire|apollon|apparu|aquino|aragon|aragorn|aramis|archange gabriel|archimède|ardant
    ardisson|arendt|ariane|arias|aristide|aristophane|arlette laguiller|arletty|arman|armstrong|arnaud lagardère
    arnold schwarzenegger|arnoux|aron|arron|arroyo|arsène lupin|arsène wenger|arthaud|arthur|artémis|arès|ashcroft
    ashdown|ashton|aso|assange|assayas|assurancetourix|astérix|atahualpa|atget|athos|athéna|atlas|attal|attali|attila
    attlee|aubry|audiard|audrey hepburn|audrey tautou|auguste|aulas|aung san suu kyi|auriol|austen|autissier
    ava gardner|averroès|avicenne|avogadro|ayrault|ayrton senna|aznavour|baal|baala|bacchus|bachelard|bachelet|bacon
    badinter|baggio|baker|bakounine|balasko|balavoine|balkany|balkenende|ballack|ballmer|ban ki-moon|banderas|banier
    bannon|bao daï|barabbas|barbara|barbarin|barbie|bardem|baresi|barghouti|barnier|baroin|barrichello|barroso|barrès
    barré-sinoussi|bart de wever|bartali|barthes|barthez|bartok|bartoli|bartolone|bartók|barzani|basescu|bashung
    basquiat|bassaïev|basso|bassons|batista|batistuta|battisti|battiston|batum|baudouin|baudrillard|beaumarchais
    beauvoir|bebeto|beckenbauer|becker|beckett|becquerel|bedos|begin|beineix|bekele|bell|bellini|belloubet|bellucci
    belzébuth|bemba|ben arfa|ben gourion|ben johnson|ben salmane|benazir bhutto|benigni|benitez|bennett|benoît xvi
    beppe grillo|berezovski|berg|berger|bergeron|bergkamp|bergman|bergoglio|bergson|berisha|berkeley|berlusconi|bern
    bernadette chirac|bernadette lafont|bernadette soubirous|bernanke|bernanos|bernard|bernard arnault
    bernard kouchner|bernard madoff|bernard pivot|bernard-henri lévy|bernoulli|bernstein|berri|bersani|berthe morisot
    bertolucci|bertrand|bertrand tavernier|besancenot|besson|beyoncé|bezos|bhl|bhumibol|bianca castafiore|bianco
    bidault|biderman|bigard|bilal|bilbo|bildt|bill gates|billard|billie holiday|billy the kid|billy wilder|binoche
    birkin|bismarck|biya|bizet|bjerregaard|björn borg|blanc|blanco|blanquer|blanqui|blatter|blier|blinken|blix|bloch
    blocher|blondel|bloomberg|blériot|bo xilai|bob dylan|bob marley|bobby fischer|bobet|boccace|boehner|bogart|bohr
    boileau|bokassa|bolivar|bolkestein|bolsonaro|boltanski|bompard|bon|boni yayi|bonino|bonnie and clyde|bonnot|bono
    booba|boonen|bordry|borg|borges|boris becker|bormann|borne|borodine|borotra|borrell|borsellino|bosch|bossi|bossis
    bossuet|botero|botha|botticelli|bouchard|boucher|bouddha|bougainville|boukharine|boulanger|boulez|boulgakov
    bourdais|bourdelle|bourdieu|bourgeois|bourgnon|bourgès-maunoury|bourvil|bousquet|boutin|bouton
    boutros boutros-ghali|boutros-ghali|bové|bowie|bozizé|brad pitt|brahimi|brahma|brahms|brancusi|brando|branson
    braouezec|braque|brard|brasillach|brassaï|brassens|braudel|brawn|brazza|brecht|breivik|brel|bresson|breton|briand
    briatore|brigitte bardot|brigitte macron|britney spears|britten|brochard|brontë|brossolette|bruce lee
    bruce springsteen|bruce willis|bruckner|bruegel|brueghel|bruel|bruguière|brundtland|bruni|bruyneel|buffalo bill
    buffett|buffon|buhari|buren|burgaud|burton|busquin|bussereau|buster keaton|butor|button|buzek|buñuel|byron
    bárcenas|béart|bébé doc|bébéar|bécaud|bédié|bénabar|béria|böll|cabrel|cabu|cadel evans|cafu|caillaux|calamity jane
    calderon|calderón|caligula|callaghan|callas|calmy-rey|calogero|calvet|calvin|calvino|cambadélis|camdessus|cameron
    camilla|camille claudel|camilo cienfuegos|cammas|camões|cancellara|canet|canguilhem|cannavaro|cantet|cantona|capa
    capello|capitaine crochet|capitaine haddock|capone|capra|capriles|caramanlis|caravage|carax|cardinale|cardoso
    carl lewis|carla bruni|carla bruni-sarkozy|carlos|carlos ghosn|carlos sastre|carlos slim|carnegie|carnot|carné
    carole montillet|carpentier|carroll|cartier-bresson|caruso|cary grant|casillas|casimir-perier|cassavetes|cassel
    cassez|cassius clay|castaldi|castaner|castex|castoriadis|castries|cate blanchett|catherine de médicis
    catherine deneuve|catherine ii|cauchy|cauet|cavaco silva|cavani|cavelier de la salle|cavendish|cavour|caïn
    ceausescu|cech|celan|cerdan|cervantès|cesare battisti|cesaria evora|cesc fabregas|cevert|chabal|chaban-delmas
    chagall|chahine|chalabi|chamberlain|champlain|chancel|chaplin|char|charb|charcot|chardin|charest|charles aznavour
    charles iii|charles ix|charles martel|charles quint|charles taylor|charles trenet|charles vii|charles x
    charlie chaplin|charlie parker|charlize theron|charlotte corday|charlotte rampling|charpak|chateaubriand|chatel
    chaucer|chautemps|chavanel|chazal|cheb mami|cheikh yassine|chen shui-bian|chevalier|chevardnadze|cheysson
    chiang kai-shek|chostakovitch|chou en-laï|chris evert|chris froome|christian prudhomme|christine arron
    christine deviers-joncour|christo|christopher|chrétien|chuck berry|chénier|chérèque|ciampi|cicéron|cimino|citroën
    claire chazal|clapton|clara rojas|clark gable|claude|claude bernard|claude françois|claude onesta|claude sautet
    claude simon|claudel|claudia cardinale|claudia schiffer|clavier|clegg|clijsters|clint eastwood|clooney|clouzot
    clovis|clytemnestre|clément|cochet|coco chanel|cocteau|coelho|coen|colette|colette besson|collard|collomb|collor
    colombani|colonna|coltrane|combes|compaoré|comte|conan doyle|condoleezza rice|confucius|connery|connes|connors
    conrad|constable|constantin|contador|conte|conté|cook|cooper|coppens|coppi|coppola|corbyn|corot|correa|cortázar
    cortés|cosette|cossiga|costner|cotillard|coty|couchepin|coulibaly|coulthard|coupat|couperin|coupet|courbet
    courroye|cousteau|couve de murville|coville|cox|cranach|crassus|craxi|crazy horse|crespo|crick|cristina kirchner
    cromwell|cronos|cruise|cruyff|créon|cupidon|cuvier|cyrus|cécilia|céline dion|cérès|césaire|césar|d'alema
    d'artagnan|dadis camara|dagobert|dahlan|daladier|dalila|dalton|damien hirst|damon|dan carter|daniel|daniel auteuil
    daniel bouton|daniel craig|daniel ortega|danielle mitterrand|dante|dany boon|darcos|darius|dark vador|darlan
    darling|darmanin|daumier|david|david bowie|david douillet|david lynch|david pujadas|davout|davy crockett|dayan
    de broglie|de castries|de funès|de gennes|de klerk|de la rosière|de lattre|de maistre|de margerie|de niro
    de oliveira|de palacio|de palma|de rugy|de sica|de staël|de valera|de villiers|de wever|dean|debbouze|debray
    dechavanne|deco|defferre|defoe|degas|dehaene|del piero|delacroix|delanoë|delarue|deleuze|delvaux|dementieva
    demi moore|demirel|demy|denzel washington|depailler|depardon|depp|derain|derrida|desailly|descartes|deschamps
    deschanel|desjoyeaux|desmarest|desmond tutu|desmoulins|desnos|desplechin|desproges|dessalines|devedjian
    deviers-joncour|devos|dewaere|di maio|di rupo|diam's|diana|diane|diaw|dicaprio|dickens|didier lombard|didon
    diego rivera|dietrich|dieudonné|dilma rousseff|dimas|dioclétien|dionysos|diouf|dirac|disraeli|django reinhardt
    djindjic|djorkaeff|djotodia|djouhri|doc gynéco|doillon|doina|doisneau|dolez|dollé|dolto|domingo|don quichotte
    donald trump|donizetti|dorian gray|doriot|dos passos|dos santos|dostom|douch|doudaïev|douillet|doumer|doumergue
    douste-blazy|dracula|drago malefoy|drahi|dray|dreifuss|dreyer|dreyfus|drogba|drucker|drut|du bellay|duarte|dubcek
    dubuffet|duby|duceppe|duchamp|duflot|dufy|dugarry|duhamel|dujardin|dukakis|duke ellington|dumas|dumbledore|dumont
    dunga|dupond|dupond-moretti|dupont|dupont-aignan|dupontel|duras|duris|durkheim|dusautoir|dustin hoffman|duterte
    dutronc|dutroux|duvalier|dvorak|dvořák|dylan|déat|déby|décosse|dédale|démocrite|déméter|dürer|eastwood|ebert
    ecclestone|ecevit|edberg|eddy merckx|eddy mitchell|edgar grospiron|edgar poe|edison|edith piaf|edmond dantès
    edwards|edwy plenel|eichmann|eiffel|eisenstein|el chapo|el guerrouj|el khomri|el-baradei|el-béchir|elbaradei|elgar
    elio di rupo|elizabeth ii|elizabeth taylor|elkabbach|ella fitzgerald|ellen macarthur|elon musk|elton john
    elvis presley|emile louis|emmanuelle béart|emmanuelle mignon|emmanuelli|enders|engels|enki bilal|erekat
    eric clapton|erignac|eschyle|escobar|escudé|eshkol|esmeralda|essebsi|essien|estanguet|esterhazy|estrada|estrosi
    eto'o|euclide|euler|euripide|eurydice|eusebio|eustache|eva joly|eva perón|evans|evita|evo morales|evra|eyadéma
    fabregas|fabrice luchini|fadela amara|fahd|fairuz|falcone|fallières|fangio|fanny ardant|fanon|faraday|farage
    fassbinder|fatima|faulkner|fauré|faust|fayyad|febvre|fela|felipe calderon|felipe massa|felipe vi|fellini|ferdinand
    ferdinand de lesseps|ferguson|fermat|fermi|fernand léger|fernandel|fernandez|ferrari|ferrat|ferry|ferré|feynman
    fichte|figaro|fignon|figo|filippetti|fincher|fini|finkielkraut|fischer|fischler|fisichella|fitzgerald|fleming
    flessel|florence arthaud|florence cassez|floyd landis|foch|foday sankoh|fofana|fogh rasmussen|fogiel|folz|fonda
    fontaine|ford|foreman|forgeard|forget|forlan|forman|foster|foucault|fouché|fourier|fourniret|fourtou|fragonard
    francis bacon|francis bouygues|francis cabrel|francis ford coppola|frank gehry|frank schleck|frankenstein|franquin
    frans hals|françois d'assise|françois ii|françois pinault|françois-joseph|françoise hardy|frattini|frazier|frears
    freddie mercury|frei|freud|freyja|frida kahlo|friedman|fritz lang|fritzl|frodon|froome|frères coen|frédéric ii
    frêche|fuentes|fujimori|fukuda|furet|félix faure|fénelon|gabart|gabin|gable|gabriel|gad elmaleh|gadonneix|gagarine
    gaillard|gainsborough|galabru|gallas|galliano|gallieni|gallo|gallois|galois|galthié|galtieri|gance|gandalf|ganesh
    garang|garbo|garcia lorca|garcia marquez|garcía lorca|garcía márquez|garibaldi|garrincha|garros|gary|gary cooper
    garzon|garzón|gasquet|gassman|gates|gattuso|gauck|gaudi|gaudin|gauguin|gaultier|gaumont|gauss|gautier
    gautier-sauvagnac|gaydamak|gaymard|gayssot|gaïa|gbagbo|geagea|gebreselassie|gehry|geithner|gemayel|genet
    gengis khan|genscher|gentiloni|george clooney|george lucas|george sand|george soros|georges brassens
    georges de la tour|gergorin|geronimo|gerrard|gerry adams|gershwin|gervais martel|ghannouchi|ghosn|giacometti|giap
    gibson|giesbert|giggs|gignac|gilad shalit|gilbert collard|gillard|gilles simon|gina lollobrigida|ginola|giono
    giordano bruno|giotto|giraudoux|giresse|giroud|gisèle halimi|gitaï|giuliani|gladstone|glavany|glenn gould|glissant
    glucksmann|gnassingbé|goering|gogol|golda meir|goldman|goldoni|goldwater|goliath|gollnisch|gollum|gondry|gong li
    gonzales|gonzalez|gonzález|goodluck jonathan|gorki|goscinny|gounod|gourcuff|gourgeon|govou|goya|grace kelly|graf
    grant|grappelli|greenspan|greg lemond|gremetz|greta garbo|greuze|grieg|griezmann|griffith|grillo|gromyko|gropius
    grosjean|grospiron|grothendieck|grégory villemin|grévy|grönholm|guaido|guaino|guardiola|guelfi|guenièvre|guigou
    guillaume canet|guillaume depardieu|guillaume ii|guillaume le conquérant|guillaume pepy|guillaume tell|guizot
    gulen|gullit|gulliver|gus van sant|gusmao|gustave eiffel|gut|guterres|gutiérrez|guy bedos|guy dollé|guy drut
    guy georges|guynemer|guérini|guéï|gysi|gérard depardieu|gérard philipe|géricault|gödel|göring|gül|gülen
    günter grass|haberer|habermas|habibie|habré|habyarimana|haddock|hadrien|hadès|haendel|hafez al-assad|hagi|hague
    haider|haig|haigneré|halimi|halonen|halphen|hamlet|hammarskjöld|hamon|han solo|haneke|haniyeh|hanks|hannah arendt
    hannibal|hannibal lecter|hanouna|hardouin-mansart|hariri|haroun tazieff|harpagon|harper|harris|harrison ford
    harry potter|hassan nasrallah|hathor|hatoyama|haughey|haussmann|havel|havelange|hawking|hawks|hawthorne|haydn
    hayek|hayworth|haïlé sélassié|heath|hector|hegel|heidegger|heidfeld|heidi|heine|heisenberg|hekmatyar|helen clark
    helmut newton|hemingway|hendrix|henin|henri ii|henri iii|henri leclerc|henri leconte|henri proglio|henri viii
    henry|henry ford|henry james|hepburn|hercule|hercule poirot|hergé|hermione|hermione granger|hermès|herriot|hertz
    herzl|herzog|hess|hesse|hewitt|hiddink|higelin|higuain|hilbert|hill|hindenburg|hingis|hippocrate|hirohito|hirst
    hissène habré|hitchens|ho chi minh|hobbes|hockney|hoffman|hokusai|holbein|holder|hollande|holmes|homère|honecker
    honoré|hoover|hopper|horace|horowitz|horus|houellebecq|houllier|houphouët-boigny|howard|hoxha|hu jia|hu yaobang
    hua guofeng|hubert reeves|huchon|huckabee|hue|hugh grant|hugo chavez|hugo chávez|hugues capet|hulot|humala|hume
    humphrey bogart|hun sen|huppert|hussein|husserl|huston|huxley|huysmans|häkkinen|händel|hébert|hélène|héphaïstos
    héra|héraclite|héraclès|hérode|hérodote|hésiode|hô chi minh|hölderlin|ian thorpe|ianoukovitch|ibanez|ibarretxe|ibk
    ibrahimovic|icare|idi amin|idriss déby|idéfix|ignace de loyola|ilan halimi|iliescu|imad lahoud|imran khan
    indiana jones|indira gandhi|indurain|ingmar bergman|ingres|ingrid bergman|ingrid betancourt|iniesta|inzaghi
    ionesco|iouchtchenko|isaac|isabelle adjani|isabelle huppert|isabelle la catholique|isaïe|iseut|isinbayeva|isis
    ismaël|ivan basso|ivan le terrible|ivan rios|ivanovic|izetbegovic|j.k. rowling|jabouille|jack nicholson
    jackie chan|jackson|jacky durand|jacob|jacques audiard|jacques brel|jacques cartier|jacques dutronc
    jacques higelin|jacques mesrine|jacques tati|jacques vergès|jacques villeneuve|jacquet|jadot|jagger|jalabert
    jamel debbouze|james bond|james cameron|james dean|james stewart|jammeh|jan ullrich|janacek|jane birkin
    jane campion|jane fonda|janis joplin|jankovic|jarmusch|jarry|jaruzelski|jason|jauzion|javert|javier bardem|jazy
    jean baptiste|jean chrétien|jean dujardin|jean ferrat|jean gabin|jean marais|jean monnet|jean nouvel|jean reno
    jean renoir|jean sans terre|jean sarkozy|jean todt|jean valjean|jean xxiii|jean-baptiste|jean-bertrand aristide
    jean-christophe mitterrand|jean-claude juncker|jean-claude killy|jean-françois kahn|jean-jacques goldman
    jean-louis bruguière|jean-louis gergorin|jean-louis trintignant|jean-marc rouillan|jean-marie le pen
    jean-paul belmondo|jean-paul ier|jean-pierre elkabbach|jeanne moreau|jeannie longo|jeff bezos|jeff koons|jekyll
    jenner|jenson button|jerry lewis|jesse owens|jeunet|jia zhang-ke|jiang qing|jiang zemin|jim jarmusch|jim morrison
    jimi hendrix|jinnah|jirinovski|joakim noah|job|jocaste|jodie foster|joe dalton|joeystarr|joffre|joffrin|johansson
    john ford|john howard|john huston|john lennon|john mcenroe|john wayne|john woo|johnny depp|johnny hallyday|johnson
    jolie|joliot-curie|joly|jonas|jose marti|josef fritzl|joseph|josué|joséphine|joséphine baker|joule|joumblatt
    jouvet|jouyet|jouzel|joxe|joyandet|joyce|joyon|juan carlos|juan gris|juarez|judas|jugnot|juin|jules romains
    julia roberts|julien|julien clerc|julien coupat|juliette|juliette binoche|july|juncker|jung|juninho|junon|jupiter
    just fontaine|justin bieber|justine henin|justinien|jégo|jérémie|jérôme bosch|jérôme kerviel|jörg haider|jünger
    kaczynski|kadar|kaddafi|kadyrov|kahn|kaka|kaká|kamenev|kan|kandinsky|kanté|karabatic|karadzic|karajan|karamanlis
    karimov|karl lagerfeld|karoubi|karoutchi|karpov|kasparov|kassovitz|kate moss|kaurismäki|kawabata|kazan|keating
    keaton|keats|kechiche|keith richards|kelvin|ken loach|kenyatta|kepler|kerenski|kerouac|kersauson|kevin costner
    kevin rudd|keynes|khaled|khaled mechaal|khashoggi|khatami|khieu samphan|khodorkovski|kiarostami|kibaki|kidman
    kiejman|kieslowski|killy|kim|kim clijsters|kim dae-jung|kim il-sung|kim jong-il|kim jong-un|kimi räikkönen|kinnock
    kipling|kirchner|kirk|kitano|klaus|klaus barbie|klee|klein|kleist|klimt|klinsmann|klopp|klose|knox|kobe bryant
    koch|koenig|kofi annan|koizumi|kok|kolmogorov|koltès|konaré|kool shen|koons|kopa|kosciusko-morizet|kostunica
    kouachi|krasucki|krishna|kristeva|krivine|kroos|krugman|kubica|kubilai khan|kubitschek|kubrick|kuerten|kurosawa
    kurt cobain|kusturica|kuznetsova|kwasniewski|kérékou|köhler|la boétie|la bruyère|la fayette|la fontaine|la pérouse
    la rochefoucauld|labrune|lacan|laclos|lacoste|lady diana|lady gaga|lafayette|laffite|lafontaine|lagerfeld|lagos
    lagrange|lahnstein|lahoud|lajoinie|lakshmi mittal|lalonde|lamarck|lamartine|lampard|lamy|lance armstrong|lancelot
    landis|landreau|landru|lang|langevin|lanvin|lao tseu|lapid|laplace|laporte|larcher|larry page|lars von trier
    larsson|lauda|laudrup|laura flessel|laure manaudou|laurel et hardy|laurence ferrari|laurent|laurent cantet
    laurent fignon|laurent joffrin|lautréamont|lauvergeon|lavillenie|lavilliers|lavoisier|lazare|le caravage|le clézio
    le corbusier|le drian|le floch-prigent|le foll|le goff|le greco|le guen|le lorrain|le maire|le nain|le nôtre
    le roux|le tasse|le vau|leblanc|lebranchu|lebron james|lebrun|lecanuet|lech walesa|leclerc|leconte|lee kuan yew
    lee myung-bak|lee teng-hui|lefebvre|lefort|legolas|leia|leibniz|lellouche|lemaitre|lemerre|lemond|lendl|lennon
    leonard cohen|leonardo dicaprio|leonardo piepoli|leone|leopardi|lepage|lermontov|lescure|lesseps|leterme|letta
    leveaux|levinas|lewinsky|lhermitte|li peng|lichtenstein|lieberman|liebknecht|liliane bettencourt|lin biao
    lindbergh|linné|lino ventura|lipietz|lippi|lissouba|liszt|litvinenko|liu shaoqi|liu xiaobo|livingstone|livni
    lizarazu|lièvremont|lloris|lloyd george|loach|locke|loeb|loki|lombard|lomu|longo|longuet|lope de vega
    lopez obrador|loren|lorenzo|loti|loubet|louis armstrong|louis de broglie|louis de funès|louis gallois|louis jouvet
    louis malle|louis pasteur|louis renault|louis schweitzer|louis xiii|louis xviii|louis-dreyfus
    louis-napoléon bonaparte|louis-philippe|louis-philippe ier|louise bourgeois|louise michel|louison bobet
    loukachenko|louvrier|lubitsch|luc alphand|luc besson|luc montagnier|luca toni|lucas|luchini|lucian freud
    lucien bouchard|lucifer|lucky luke|luiz inacio lula da silva|luke skywalker|lula da silva|lully|lumière|lumumba
    lupin|lustiger|luther|luther king|luxemburg|lwoff|lyautey|lynch|lyotard|léo ferré|léonidas|léotard|lévesque
    lévi-strauss|lévy|ma ying-jeou|mac mahon|mac-mahon|macbeth|machiavel|macky sall|macri|madame de sévigné|maddie
    maddie mccann|madelin|madoff|madonna|maduro|magic johnson|magritte|mahathir|mahatma gandhi|mahler|mahrez|maigret
    maillol|mailly|maistre|makarios|makelele|makhmalbaf|malcolm x|maldini|malebranche|malevitch|maliki|mallarmé|malle
    malouda|malraux|malthus|man ray|manaudou|mandanda|mandel|mandelbrot|mandelson|manet|mangin|mankiewicz
    manmohan singh|manning|manouchian|mansart|mansell|manu chao|manzoni|mané|marc aurèle|marc dutroux|marc-aurèle
    marceau|marcel carné|marcel cerdan|marcel dassault|marcel duchamp|marcello mastroianni|marchiani|marchionne
    marconi|marcos|maria callas|maria sharapova|mariah carey|marie curie|marie de médicis|marie stuart
    marie trintignant|marie-george buffet|marie-josé pérec|marie-louise|marie-madeleine|marie-thérèse|marielle
    marilyn monroe|marin|marine le pen|marion bartoli|marion cotillard|marius|marivaux|marjane satrapi|mark twain
    marlene dietrich|marley|marlon brando|marlowe|marois|martens|martin bouygues|martin du gard|martin luther king
    martin scorsese|martinez|marulanda|marwan barghouti|marx brothers|mary pierce|marzouki|maskhadov|massa|massoud
    masséna|mastroianni|materazzi|matt damon|mattarella|matthäus|matuidi|maupassant|mauriac|maurice chevalier
    maurice pialat|maurras|max ernst|max mosley|max weber|maxwell|may|mazarine pingeot|mazzini|maïakovski|maïmonide
    mbappé|mbeki|mbs|mc solaar|mccarthy|mccartney|mccaw|mcchrystal|mcconnell|mcenroe|mcguinness|mcnamara|mcquaid|mcrae
    mechaal|mehmed ii|mel gibson|meles zenawi|meloni|melville|mendel|mendeleïev|mendelssohn|mendès france
    mendès-france|menem|mengele|mengistu|menuhin|mer|merah|mercier|merckx|merleau-ponty|merlin|mermoz|meryl streep
    mesrine|messiaen|messier|messmer|messner|mestrallet|metaxás|metternich|metzner|michael collins|michael jackson
    michael jordan|michael moore|michael phelps|michalak|michaux|michel|michel desjoyeaux|michel drucker
    michel fourniret|michel piccoli|michel sardou|michel serrault|michel simon|michelet|micheletti|michelle bachelet
    michelle obama|michèle morgan|mick jagger|mies van der rohe|mignard|mignon|miguel indurain|mike leigh|mike tyson
    mikhalkov|miles davis|milhaud|miliband|miller|millet|millon|milos forman|milosevic|milou|milton|milton friedman
    minc|minerve|minnelli|minotaure|miou-miou|miro|miró|mishima|miss marple|mistinguett|mithra|mittal|miyazaki
    mizoguchi|mladic|mme de staël|mme de sévigné|modi|modiano|modigliani|modric|moebius|mogherini|mohamed ali
    mohammed ben salmane|mohammed merah|mollah omar|mollet|molotov|mondale|mondrian|monfils|mongin|monica bellucci
    monnet|monod|monory|monroe|montagnier|montaigne|montand|monte-cristo|montebourg|montesinos|montessori|monteverdi
    montezuma|montherlant|monti|montoya|moqtada al-sadr|moravia|moreau|moretti|morgan|morgan freeman|morgane|moriarty
    morin|morsi|moscovici|moshe dayan|mosley|mossadegh|mourinho|moussa traoré|moussavi|moussorgski|moustaki|muffat
    mulroney|munch|murakami|murat|murillo|murnau|murray|museveni|musil|musk|musset|mylène farmer|mère teresa|méduse
    médée|mégret|mélanie delloye|mélenchon|méliès|mélusine|méphistophélès|mérimée|müller|müntefering|nabokov
    nabuchodonosor|nadar|nagui|nagy|nakasone|nalbandian|nani|nanni moretti|naomi campbell|naouri|napolitano
    napoléon ier|napoléon iii|narcisse|naruhito|nasrallah|nasri|nasser al-khelaïfi|natalie portman|natascha kampusch
    navalny|navratilova|nawaz sharif|nazarbaïev|ne win|necker|nedved|neil armstrong|nemtsov|neptune|neruda|nerval
    nesta|nestor kirchner|neuer|newman|ney|neymar|ngo dinh diem|nicholson|nicolas de staël|nicolas ii|nicole kidman
    niel|nielson|niemeyer|nihous|niki de saint phalle|niki lauda|nikola karabatic|nikos|nivelle|nkrumah|nkunda
    nkurunziza|noah|noiret|nolan|nolde|nora|noriega|norman foster|notat|nothomb|nougaro|nouvel|novelli|noé
    noël forgeard|nyerere|néfertiti|néron|obasanjo|obi-wan kenobi|obiang|obélix|ocalan|octavio paz|odin|odinga
    offenbach|ogi|ogier|ohm|okocha|oliver stone|oliver twist|olof palme|omar bongo|omar el-béchir|omar raddad
    omar souleimane|omar sy|omeyer|onesta|onfray|onkelinx|ophélie|oppenheimer|orban|orbán|oreste|orhan pamuk|orphée
    orson welles|ortega|orwell|oscar wilde|osiris|othello|otto dix|oudéa|oum kalsoum|ouranos|outreau|ovide|owen|ozon
    ozu|pablo escobar|pacino|paganini|pagnol|paisley|palme|pamuk|panahi|pancho villa|pandore|panetta|panis|panoramix
    pantani|papandréou|pape diouf|pape françois|papin|papon|paradis|paris hilton|parisot|parizeau|park chung-hee
    parker|parly|parménide|pasolini|pasternak|pastrana|patrice leconte|patricia kaas|patrick bruel|patrick dewaere
    patrick henry|patrick poivre d'arvor|patrocle|patten|paul|paul auster|paul biya|paul mccartney|paul newman|paul vi
    paul-émile victor|pauli|paulson|pavarotti|payet|pedro almodovar|pedrosa|peillon|pelosi|pelous|pence|penn
    penélope cruz|pepy|perben|perceval|perec|perelman|pernaut|perrault|perret|persson|persée|perséphone|pessoa
    pete sampras|peter jackson|peter pan|petit|petraeus|peyo|peyrelevade|peyron|peña nieto|pflimlin|phelps
    phil collins|philip glass|philip roth|philippe|philippe auguste|philippe courroye|philippe de macédoine
    philippe de villiers|philippe ii|philippe le bel|philippe noiret|philippe v|philippe val|piaf|piaget|pialat|piano
    picabia|piccoli|picquart|pie xii|piepoli|pierre boulez|pierre curie|pierre desproges|pierre elliott trudeau
    pierre falcone|pierre le grand|pierre soulages|pietrus|pinay|pinocchio|pioline|piquet|piqué|pirandello|pires|pirlo
    pissarro|pitt|pivot|pizarro|piñera|placé|planck|plantu|platini|plenel|pleven|pline|plutarque|podolski|poe
    poettering|pogba|poher|poincaré|poirot|poivre d'arvor|pol pot|polac|polanski|politkovskaïa|pollock|polnareff
    pompeo|pompée|ponce pilate|poncelet|ponge|popper|porochenko|porthos|portzamparc|poséidon|pouchkine|poulenc
    poulidor|poussin|poutou|ppda|prescott|presley|priam|primakov|primo levi|prince|prince charles|prince harry
    prince william|prodi|proglio|prokofiev|prométhée|prot|proudhon|provenzano|prudhomme|préval|prévert|ptolémée
    puccini|puigdemont|pujadas|purcell|puyol|pythagore|pâris|pébereau|péguy|pénicaud|pénélope|pépin le bref|pérec
    pérez de cuéllar|périclès|périgot|pétrarque|pöttering|qaddafi|qoreï|quasimodo|queneau|quentin de la tour
    quentin tarantino|rabelais|rachida dati|rachmaninov|radcliffe|rafael correa|rafic hariri|rafsandjani|raikkonen
    raimu|rajiv gandhi|rajoelina|rama yade|rambo|rameau|ramos|ramos-horta|ramsès ii|rantanplan|ranucci|raoult|raphael
    raphaël|rasmussen|raspoutine|rastapopoulos|ratan tata|rato|ratsiraka|ratzinger|rau|raul castro|raul reyes
    rauschenberg|ravachol|ravalomanana|ray charles|raymond devos|raïssi|raúl|raúl castro|raúl reyes|rebsamen|redford
    reeves|rehn|reid|reine elizabeth|reine victoria|reinfeldt|remus|renan|renaud|renaud van ruymbeke|reno|renoir
    renzo piano|rené lévesque|reynaud|reynders|reynolds|reza pahlavi|ricard|ricardo|riccardo ricco|richard branson
    richard cœur de lion|richard strauss|ricœur|ridley scott|riemann|rihanna|riina|riis|rilke|rimski-korsakov|riner
    riquelme|rita hayworth|rivaldo|rivasi|rives|rivette|robbe-grillet|robben|robert capa|robert de niro|robert redford
    roberto carlos|roberts|robien|robin des bois|robinho|robinson|rochefort|rocheteau|rockefeller|rocky balboa|roddick
    rodin|roger moore|roh moo-hyun|rohmer|roi arthur|roi hussein|roland|roland garros|romain duris|romain gary|romario
    rommel|romney|romulus|romy schneider|roméo|ron dennis|ron weasley|ronaldinho|rondot|ronsard|rooney|rosa luxemburg
    rosa parks|rosanvallon|rosberg|rossellini|rossetti|rossi|rossini|rostand|rostropovitch|rothko|rothschild|rouillan
    rouletabille|rousseff|roux de bézieux|rowling|rubens|rubinstein|rudd|rugova|rugy|rui costa|ruquier|rushdie|rutte
    râ|räikkönen|röntgen|saad hariri|saakachvili|sabatier|sade|safin|safina|sagan|sagnol|saint augustin|saint benoît
    saint bernard|saint denis|saint françois|saint françois d'assise|saint jean|saint louis|saint martin|saint michel
    saint nicolas|saint paul|saint pierre|saint thomas|saint-andré|saint-exupéry|saint-john perse|saint-josse
    saint-just|saint-michel|saint-saëns|saint-sernin|saint-simon|sainte geneviève|sainte thérèse|sainte vierge
    sainte-beuve|sainz|sakharov|saladin|salah|salah abdeslam|salengro|salinas|salinger|salman rushdie|salomon|salvini
    samora machel|sampras|samson|samuel l. jackson|san martin|sancho pança|sanders|sandino|sandrine bonnaire|santer
    santini|santoro|sapin|saramago|sardou|sarraute|sarre|sassou nguesso|sassou-nguesso|sastre|satan|satie|satrapi
    satyajit ray|saura|sauron|sautet|savary|saviano|savimbi|savorgnan de brazza|scapin|scarlett johansson|schelling
    schiappa|schiele|schiller|schleck|schlöndorff|schmeichel|schmidt|schneider|schoenberg|scholes|schopenhauer
    schrödinger|schubert|schulz|schuman|schumann|schumpeter|schwarzenegger|schweinsteiger|schweitzer|schäuble|schüssel
    scipion|scola|scorsese|scott|sean connery|sean penn|sebastian vettel|seedorf|seif al-islam|seillière|seles|sella
    semmelweis|semoun|sempé|senna|serena williams|serge dassault|serge gainsbourg|serge july|sergey brin|sergio leone
    sergio ramos|serrault|serres|seth|seurat|severus rogue|seznec|sganarelle|shackleton|shalit|shamir|shaquille o'neal
    sharapova|sharif|sharon stone|shaw|shelley|sherlock holmes|shevchenko|shinawatra|shinzo abe|shiva|shultz|sibelius
    siegfried|sieyès|signac|signoret|sigurd|sihanouk|simenon|simon|simon bolivar|simone de beauvoir|simone signoret
    simone weil|sinik|siniora|siné|sirleaf|sirven|sisley|sissi|sistani|sisyphe|sitting bull|skrela|sleimane|slim
    smetana|smith|sneijder|snowden|soares|socrate|socrates|soderbergh|soeharto|soeur emmanuelle|sofia coppola|sokourov
    soleimani|soliman|soliman le magnifique|soljenitsyne|sollers|solon|somoza|sonia gandhi|sophia loren|sophie calle
    sophie marceau|sophocle|soral|sorbier|soro|soros|soubie|souchon|soulages|soult|sous-commandant marcos|soutine
    speer|spike lee|spinetta|spinoza|spitz|spock|springsteen|squarcini|stallone|stanley|stanley kubrick|starr
    stefan zweig|steffi graf|steinbeck|steinmeier|stephen frears|stephen harper|stephen hawking|stephen king
    steve biko|steve jobs|steven spielberg|stevenson|stiglitz|sting|stirn|stockhausen|stoltenberg|stoner|stoïtchkov
    strauss kahn|strauss-kahn|stravinsky|straw|streep|streiff|stresemann|stromae|stéphane bern|suarez
    subcomandante marcos|suharto|sukarno|suker|suleiman|summers|sun yat-sen|sutil|suu kyi|suzanne lenglen|suétone
    swift|sylla|sylvester stallone|sylvie vartan|szpiner|sánchez de lozada|sébastien loeb|séguy|sékou touré|sénèque
    sœur emmanuelle|tabarly|tacite|tadic|tagore|tahri|taine|taittinger|takieddine|talabani|tamerlan|tanguy|tantale
    tantaoui|tarallo|tarantino|tardi|tardieu|tarek aziz|tarkovski|taro aso|tartuffe|tasca|tata|tati|taubira|tautou
    tauziat|tavares|tavernier|taylor|tchang kaï-chek|tchaïkovski|teddy riner|terry|tesla|tevez|thaci|thackeray|thaksin
    thalès|than shwe|theo van gogh|theodor herzl|thibault|thierry le luron|thiriez|thiéfaine|thomas d'aquin
    thomas mann|thomas more|thomas voeckler|thor|thorpe|thucydide|théodora|théodore monod|théodoric|thérèse d'avila
    thésée|tibère|tigana|tiger woods|tignous|tillerson|tim burton|tim cook|timochenko|tinguely|tintin|tintoret
    tite-live|titien|tito|titus|tocqueville|todd|todorov|todt|tojo|toledo|tolkien|tom cruise|tom hanks|tony estanguet
    tony parker|torres|torrijos|toscanini|toto riina|totti|toubon|toulalan|toulouse-lautrec|tourabi|touraine
    tourgueniev|tournaire|tournesol|touré|toussaint louverture|toutankhamon|touvier|trajan|trapattoni|trautmann|trenet
    trezeguet|trimble|trintignant|tristan|tron|trudeau|trulli|trump|trésor|trévidic|tshisekedi|tsipras|tsonga
    tsvangirai|tudjman|turgot|turing|turner|tusk|tutu|twain|tyson|tzipi livni|téchiné|télémaque|u thant|uderzo
    ulbricht|ullrich|ulysse|umberto eco|usain bolt|vaillant|vajpayee|val|valentino rossi|vallaud-belkacem|valls|vallès
    valverde|valéry|van basten|van dyck|van nistelrooy|van persie|van ruymbeke|van sant|vance|vanderbilt
    vanessa paradis|varadkar|varane|varda|vargas|vargas llosa|varoufakis|vartan|vasco de gama|vauban|vauzelle|veltroni
    velázquez|vendredi|venizélos|ventura|venus williams|verbruggen|vercingétorix|vergès|verheugen|verhofstadt|vermeer
    verón|vespasien|vettel|vian|viannet|vicente fox|victor-emmanuel|videla|vieira|vierge marie|vigny|villa|villani
    villeneuve|villon|vincent bolloré|vincent cassel|vincent delerm|vingt-trois|vinokourov|viollet-le-duc|virgile
    virginia woolf|visconti|vishnou|vittorio gassman|vivaldi|viviane|viviani|vlaminck|vo nguyen giap|voeckler|volcker
    voldemort|volta|von braun|von der leyen|von neumann|von trier|voulzy|vulcain|václav havel|vélasquez|vénus|véran
    véronèse|wade|waechter|wahid|wajda|waldeck-rousseau|waldheim|walesa|wallström|walter benjamin|warhol|warren
    warren buffett|watson|watt|watteau|wauquiez|wayne|weah|webber|weber|webern|weizmann|welles|wells|wen jiabao|wendel
    wenders|wenger|westerwelle|whitman|whitney houston|widodo|wiggins|wilander|wilde|wilder|wilders|wilkinson
    will smith|willis|wilson|wiltord|wim wenders|wittgenstein|woerth|wojtyla|wolfowitz|wolinski|wong kar-wai
    woody allen|woolf|wright|xanana gusmao|xavi|xavier niel|xenakis|xerxès|yar'adua|yellen|yoda|yolanda pulecio
    yourcenar|youri gagarine|youssou n'dour|youssouf fofana|yudhoyono|yvan colonna|yves bertrand|yves klein
    yves montand|zaha hadid|zanetti|zaouahri|zapata|zardari|zarkaoui|zarqaoui|zawahiri|zay|zedillo|zelaya|zelensky
    zemmour|zhang yimou|zhao ziyang|zhou enlai|zhu rongji|zia|ziad takieddine|zico|zinoviev|ziouganov|zoellick|zola
    zoroastre|zuccarelli|zuckerberg|zuma|zurbaran|zweig|ève|édith piaf|électre|élie|élisabeth ii|éluard|énée|épicure
    érasme|éric rohmer|éric tabarly|érignac|éros|évariste galois|ézéchiel|öcalan|özal|özil|œdipe
    """
}
