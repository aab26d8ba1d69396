// Made by Scripts/train/cleaner-words.py from RPM2 and Universal Dependencies; do not edit.
// Sources and licences: docs/models/cleaner.md.

/// Words of French and English news with how often they were seen.
enum KnownWordsTables {
  /// 20954 words, each with one digit: the number of binary digits of its count.
  static let words = """
    a-module1 a-t-elle6 a-t-il7 a-t-on5 aar1 abainville1 abaisser2 abaissé1 abaissée1 abandon3 abandonnant1 abandonner2
    abandonné3 abandonnées1 abasourdie1 abat1 abattit1 abattre1 abattue1 abbas3 abbasside1 abbaye1 abbé2 abc1 abciximab2
    abdallah1 abdel1 abdelmalek1 abdiquera1 abdominales1 abducted1 aberrante1 aberrants1 aberto1 abidjan1 abime2
    abingdon2 ablation1 able3 abolition1 abondante1 abondé1 abonnement1 abonné1 abord6 abordables1 aborder2 abords3
    abordé2 abou2 about5 abouti2 aboutir3 aboutiront1 aboutissant1 aboutissants1 aboutisse1 aboutissement1 aboutit2
    above2 above-linked1 abracadaboum1 abri1 abritant1 abrite2 abrité1 abroad1 abrogation1 abréger3 absence5 absent2
    absolue2 absolument5 absolutely1 absolutt1 absorbée1 absorption2 absoudre1 abstenir2 abstenue1 absurde1 absurdes1
    abuelos1 abus5 abuse2 abusive1 abusivement1 abyssi1 ac3 academia1 academy2 académie3 académique1 académiques1 acat2
    accablant1 accable2 accablent1 accabler1 accalmie1 accent3 accentuer2 accentué2 accentuée1 acceptable3 acceptant1
    acceptation2 accepte4 accepter3 accepterait1 acceptons1 accepté3 acceptée2 acceptés1 access3 accessed1
    accessibilité1 accessible1 accessibles1 accessoirement1 accessoires1 acchat1 accident4 accidentelle1 accidents2
    acclamation1 acclamer1 acclamées1 accommodation1 accompagnait1 accompagnant2 accompagne3 accompagnement5
    accompagnent2 accompagner3 accompagné4 accompagnée3 accompagnées1 accompagnés1 accompli3 accomplie1 accomplir1
    accomplis1 accomplissant1 accomplit2 accord5 accordait1 accorde2 accordent2 accorder3 accordera1 according2 accords3
    accordé3 accordée2 accordées3 accordés3 accotement1 accouche2 accouchement1 accouchements1 accouché1 account1
    accounting1 accoyer1 accro1 accroc2 accrochages1 accrochèrent1 accrochées1 accrocs1 accroupie1 accroît2 accru3
    accréditations1 accrédite1 accrédité1 accrédités3 accueil5 accueillant1 accueille2 accueillent1 accueillera2
    accueilli4 accueillie3 accueillir3 accueillis2 accueillit1 accumulation2 accumulent1 accumulé1 accurate2 accusait1
    accusant2 accusateur1 accusation3 accusations3 accuse3 accusent1 accuser2 accusez1 accusé5 accusée1 accusés1 accède1
    accès5 accéder4 accédé2 accélérer1 accélérée1 acharnement1 achat4 achatines1 achats2 acheminement1 acheminées1
    acheter4 acheteur1 acheté3 achetés2 achever2 achevé1 achevée2 achevés1 achilles1 achillobator1 acho1 achète1
    achèteront1 achève3 acide6 acides2 acier2 aclasta8 acoustique1 acoustiques3 acquiring2 acquis3 acquises2
    acquisition2 acquisitions1 acquitte1 acquittement1 acquitter2 acquitté1 acquittés1 acquéreur1 acquéreurs1 acquérir1
    acrchidiacre1 acrobat2 across3 acrylique1 act4 act-up1 acte5 acted1 actes5 acteur3 acteurs4 actif4 actifs4 action6
    actionnaire3 actionnaires3 actionnariat2 actionne1 actions6 activant1 active6 activement3 activisme1 activiste1
    activity1 activité6 activités5 activé2 activée2 acton1 actrice2 actrices1 actualité2 actually3 actuel4 actuelle4
    actuellement5 actuelles2 actuels1 acté1 acuity4 acétylsalicylique2 ad1 adam2 adamowicz1 adaptation3 adaptations2
    adapte1 adapter3 adapté1 adaptée2 adaptés2 add1 added2 addition2 additionnalité3 additionne1 additionnel2
    additionnelles1 additionnels1 additionnés1 address3 adds1 adelia1 adeptes2 adhd1 adhère2 adhérence1 adhérentes1
    adhérents3 adhérer1 adhésion2 adjectifs1 adjoint4 adjudant-général1 admd4 admet1 admets2 admettons1 admidst1 admin1
    administrant3 administrateur2 administrateurs1 administratif1 administratifs2 administration6 administrative4
    administratives2 administrator1 administrer4 administré5 administrée4 administrés3 admirateurs1 admiratifs1
    admiration1 admis2 admise2 admises1 admits1 admitted1 adn4 adnan3 adobe3 adolescent2 adolescente1 adolescents2
    adonnaient1 adonne1 adonnèrent1 adopta1 adoptant1 adopter3 adoption5 adoptive1 adoptons1 adopté3 adoptée2 adoptées1
    adorabledelia1 adore1 adoucit1 adressa1 adressant2 adresse4 adressent1 adresser2 adresses3 adressé4 adressée2
    adriaan1 adrian1 adultes3 advanced1 advancement1 adventure1 adversaire2 adversaires1 adversité1 adviser1 advisor1
    advocates1 adéquat1 adéquate2 adéquates1 adéquats3 ae1 afep1 affaibli1 affaiblie2 affaiblissement1 affaiblit1
    affaire8 affaires7 affaissés1 affectant3 affectation1 affecte1 affecter3 affection3 affectionnait2 affections1
    affecté1 affectées1 affectés2 affichaient1 affichant1 affiche3 affichent1 afficher2 affiché3 affichée1 affiliates1
    affilée1 affiner1 affinité1 affinités1 affirmait3 affirmant3 affirmatif1 affirmation1 affirmations1 affirme5
    affirme-t-elle2 affirment2 affirmer3 affirmèrent1 affirmé6 affirmée1 affliction2 affluent2 affluèrent1 afflué1
    affoler1 afford1 affordable2 affreuses1 affrontement1 affublé1 afférentes1 afghan1 afghane1 afghanistan1 afin7 afld4
    afonscolombes1 afp5 africain2 africains2 african-american1 afrique4 after4 afub3 agace2 agacent1 again3 against3
    age2 agec1 aged1 agence5 agences3 agency3 agenda3 agendas1 agent3 agents3 agglomération2 aggravant1 aggravation2
    aggrave1 aggraver2 aggravé2 aggravée1 aggregor1 aggression1 agi2 agir4 agira1 agirait2 agis1 agissait4 agissant3
    agisse2 agissements3 agissent1 agit6 agit-il2 agitateurs1 agitation1 agiter1 agités1 agnès1 ago2 agonie1 agonisants1
    agonisé1 agrandisse1 agree1 agreement3 agreements2 agressait1 agressif1 agressive2 agressives1 agressivité1
    agricole5 agriculteurs1 agriculture1 agréable3 agréablement1 agrégation2 agrémentée2 agréée1 aguilar1 agé1 agée1 ah1
    ahead2 ahmed1 ahoudig1 ai7 ai-je1 aid2 aide7 aider5 aideront1 aides3 aides-éducateurs1 aidé3 aidée2 aidés1 aient4
    aigles1 aigre1 aigris1 aigu3 aiguilles2 aigus2 aiguë2 aile2 ailes2 aille2 aillent1 ailleurs7 ailé1 aimait1 aime4
    aiment1 aimerait1 aimé2 ain1 aine1 ainsi8 air5 airbus3 aires1 airfare2 airlines2 airport1 airs1 airtran1 airways1
    aisance1 aisne1 aisée1 ait5 ajaccio2 ajax1 ajoutait1 ajoutant3 ajoute5 ajoute-t-elle1 ajoute-t-il3 ajoute-t-on1
    ajoutent2 ajouter3 ajouté6 ajustement3 ajustements1 ajustées1 ak1 aku1 al3 al-awsat1 al-qaeda2 al-sadr2 alabama1
    alacchi1 alagnon1 alain6 alains1 alan2 alarmantes1 alarme2 alarmer1 alarmés1 alaska1 albanais2 albanaise1 alberto4
    albertson1 albessard2 albin2 albinoni1 album4 albums2 alcalines2 alcohol1 alcool1 alcoolémie1 alcubilla1 aldebert1
    aldous2 aldrich1 alejandro1 alemanno1 alentours2 alert1 alertaient1 alerte3 alertes3 alerté3 alertée2 alex2
    alexander1 alexandrie1 alexis2 alfonso2 alfred4 alger2 algorithme1 algébrique2 algérie6 algérien3 algérienne4
    algériens1 ali3 alias2 alibi1 alice2 aligne2 aligner1 alignerait1 aligné1 alike1 alimentaire3 alimentaires1
    alimentation2 alimentent1 alimenter1 aliments1 alimenté1 alison1 alistair1 aliène1 all6 all-employee1 all-star1
    alla1 allaient2 allait5 allaitantes1 allaite2 allaitement2 allaitent1 allaitez2 allaité1 allant4 allawi2 allbäck1
    allemagne4 allemand3 allemande4 allemandes2 allemands4 allen2 aller6 allergie2 allergies1 allergique3 allergiques3
    allez3 alliance4 allianz2 allies1 allio-marie1 allions1 alliot-marie5 allié1 alliés2 allocations3 allocution1
    allonge1 allongeant1 allongement2 allongent1 allons1 allourdie1 alloué1 allouée1 alloués1 allow2 allowed1 allumage3
    allumé1 allure2 allures1 allusion2 allé2 allée3 allégations1 allégresse1 allés3 alma1 almería1 almy1 alone1 along1
    alors8 alot2 alouettes1 alourdi2 alourdir2 aloysius1 alpes3 alpes-maritimes1 alphabets1 alphabétisation1 already3
    alsace2 alsace-lorraine1 alsacienne1 also4 alstom1 alt4 alter1 altering1 alternance2 alternates2 alternatifs1
    alternative1 alterner1 alternée1 although1 altitude2 altitudes1 alto2 altough1 altruiste1 altéplase1 altération1
    aluminium1 alvaro3 alway1 always3 alys1 alyssandrakis1 alzheimer3 alègre1 aléoutiennes1 am5 ama2 amadouer1 amaigrie2
    amant1 amas2 amata1 amateur1 amateurisme1 amateurs2 amaury3 amazing2 amazingly1 amazonienne1 ambassade4 ambassades2
    ambassadeur3 ambassadeurs1 ambassadrice1 ambiance4 ambiante2 ambience1 ambiguë1 ambiguïté2 ambition1 ambitions2
    ambrosini1 amd1 ameen1 amena1 amenait1 amenant1 amende5 amendement3 amendements2 amendes1 amener2 amené2 amenée1
    amenés1 amer1 america2 american2 american-arab1 ameridion1 amf3 amfreville1 ami4 amiable2 amiante1 amibes1 amibiase1
    amical1 amicale1 amicales2 amie5 amiens2 amies1 amincissement1 aminoglucosides1 aminosides2 aminés1 amiodarone1
    amir2 amis5 amitié2 amm1 amnistiable1 amnistié1 among1 amont2 amorphe1 amorçage1 amount1 amour3 amp1 ampas1
    amphibien1 amphibiens1 amphotéricine1 amplement1 amples1 ampleur4 amplifiaed1 amplifiant1 amplificateurs1 amplis1
    amstel1 amsterdam1 amusants1 amuse1 amuser1 amène2 amère1 amédée1 améliora1 améliorait1 amélioration2 améliorations1
    améliore1 améliorer4 améliorera1 amélioreraient1 aménageant1 aménagement1 aménagements3 aménager1 aménagé1 aménagés1
    américain6 américaine5 américaines3 américains5 amérindiens2 amérique3 amílcar1 an7 anachronique1 anagramme1
    analogues1 analyse5 analyser3 analyses4 analyst3 analyste2 analystes3 analysés1 anaphylactique2 anaphylactiques1
    anaphylaxie1 anarchique1 anarchiste1 anatole1 anc1 ancerville2 ancien7 ancienne5 anciennement1 anciennes2 anciens4
    ancore1 ancrent1 ancrée2 ancêtre1 ancêtres1 and9 andalouses2 andalousie1 andalucía-caja1 anderson1 andre1 andrew4
    andreïeva1 androgènes1 andré4 andréas1 andrée1 andy1 anecdote2 anecdotes1 ang1 ange2 angel2 angela3 angeles3 angels1
    angers3 angine1 angiographie3 angioplastie3 angiospermes1 angiox7 anglais4 anglaise2 angleterre3 anglicane2
    anglo-néerlandais1 anglo-saxons2 anglophones1 angor2 angoumois2 angoustrine1 anguille1 anhydre2 anhédonique1 aniene1
    anil2 animal3 animales1 animals4 animateur2 animateurs2 animation2 animations1 animatrice1 animaux2 animer1
    animosité1 animé2 animée2 animées1 animés1 anita1 anketell1 anna1 anne1 anne-amélie1 anne-colombe1 anne-cécile1
    anneaux1 annexe3 annexes1 anniversaire4 anniversaires1 anniversary1 annonce6 annoncent1 annoncer4 annoncera3
    annoncerait1 annonces2 annoncé6 annoncée3 annoncées2 annoncés3 annonçait2 annonçant2 announced2 announcement1
    annual1 annuel4 annuelle3 annuellement1 annuels1 annulant2 annulation4 annule1 annulé1 annulée1 annulés2 année7
    années6 années-lumière1 anomalie3 anomalies1 anonymat2 anonyme1 anonymement1 anonymes2 anormal1 another4 anothers1
    ans9 answer1 answered1 answers1 ansériformes1 antagonistes1 antalgiques2 ante1 antenne2 anthony1 anti-aggrégants1
    anti-dopage1 anti-douleur1 anti-démocratique1 anti-edvige1 anti-françaises1 anti-inflammatoires1 anti-kerviel1
    anti-lépirudine1 anti-ostéoporosique1 anti-ostéoporotique2 anti-ostéoporotiques2 anti-stupéfiants1 anti-torpilles1
    antibactérien1 antibes2 antic-fantasy1 antichambre2 anticipent1 anticiper1 anticipé1 anticipée1 anticipées2
    anticlérical1 anticléricale1 anticléricalisme1 anticoagulant4 anticoagulante2 anticoagulants2 anticoagulation2
    anticorps2 antidopage5 antidote2 antidouleur1 antidouleurs1 antifascistes1 antifrançais2 antifrançaise1
    antifrançaises2 antilles2 antimilitaristes1 antiplaquettaires1 antipodes1 antique1 antiques2 antiquité1
    antireligieuse1 antisémite1 antisémites1 antiterroriste1 antithrombotique2 antithrombotiques2 antoine1 antoine-jean1
    antonescu1 antoni1 antonio1 antonowicz2 antre1 antécédents1 anxieux1 any5 anybody2 anyone3 anything1 anyway1
    anywhere3 anéantissement1 anémie2 aol1 aorto-coronaire2 août7 ap3 apaisement2 apaiser1 apaisée1 apaisées1 apanage1
    apart1 apep1 aperçoit3 aperçu2 api2 aplomb1 apm1 apogée1 apollonies2 apologize2 app1 appac1 apparaissait2
    apparaisse1 apparaissent2 apparat2 apparaît4 apparaîtra1 apparaître4 appareil2 appareillage1 appareils2 apparemment3
    apparence2 apparent2 apparente3 apparition4 apparitions1 appartement4 appartenaient1 appartenance3 appartenances1
    appartenant4 appartenu1 appartiendra1 appartiennent3 appartient3 apparu3 apparue3 apparues1 apparus1 appeals1
    appear1 appeared1 appel6 appelaient1 appelait2 appelations1 appeler2 appellations1 appelle5 appellent2 appelons1
    appels4 appelé5 appelée3 appelées2 appelés3 appetitie1 applaudi2 applaudimètre1 applaudir1 applaudissant1
    applaudissements2 applause2 apple2 applebees1 appliances1 applicables2 application4 applications2 applique2
    appliquent1 appliquer3 appliqué1 appliquée3 appliqués1 applying1 apport4 apportant1 apporte2 apportent1 apporter4
    apportera1 apporteraient1 apports1 apporté2 apportée1 apportées2 apportés2 appose1 appreciate1 appreciated1
    apprenant2 apprend3 apprend-on1 apprendre1 apprenons1 apprenti1 apprentissage3 appris5 apprise1 apprivoiser1
    approche4 approcher1 approchés1 approfondie1 approfondis1 approfondissent1 appropriate1 approprie1 approprié2
    appropriée2 appropriées2 appropriés3 approuve1 approuvera1 approuvons1 approuvé2 approval1 approvisionner1
    approximations1 approximativement2 apprécia1 appréciait1 apprécie2 apprécier2 apprécions1 apprécié1 appréciés1
    appréhender2 apprêtait3 apprête2 apprêtent2 apprêterait1 appui2 appuie3 appuient1 appuyait1 appuyer1 appuyé3
    appuyée1 appuyées1 appât1 appétence1 appétit1 april1 après9 après-midi5 apt1 apte2 aptitude3 aptt2 apurement1
    apôtres1 aq1 aquatique1 aquire1 aquitaine2 arab1 arabe2 arabes2 arabie2 arabists1 arables1 arabophones1 arafat2
    araignées1 aranéomorphes1 arbitrage2 arbitraire1 arbitrale2 arbitre3 arbitres1 arbre3 arcades2 archestrate1
    archevêque3 archipel2 architecte2 architectes2 architecture3 architectures1 archive1 archives1 archères1
    archéologue1 arcs1 arctique1 ard1 ardemment1 ardennes1 ardent2 ardente1 ardre1 are7 area3 aren2 areva2 arg2 argent6
    argenteuil1 argentina1 argentinian1 argentées2 argot1 arguant2 argument3 argumentaire1 argumente-t-il1 arguments2
    argumenté2 argumentées1 arh1 arhv1 ariel1 arien1 aristocratique1 aristote1 arizona1 arm2 armand4 armando1 armature1
    arme3 armement1 armements1 armes4 armsrong1 armstrong7 armure1 armures1 army2 armé2 armée6 armées4 arn2 arnm1
    arnold1 around4 arpents1 arpège1 arracher1 arraché1 arrachée1 arrange1 arrangements2 arranger1 arrest1 arrestation2
    arrestations2 arrested1 arrivait1 arrivant1 arrive4 arrivent2 arriver4 arriveraient1 arriverait1 arriverons1
    arrivons2 arrivé4 arrivée6 arrivées1 arrivés3 arrière1 arrière-garde1 arrière-grand-mère1 arrière-petits-enfants2
    arrières2 arrogance1 arroger1 arrondi1 arrondissement5 arrondissements3 arrose1 arrêt5 arrêtant1 arrête3 arrêtent2
    arrêter4 arrêtez2 arrêtions1 arrêté4 arrêtée2 arrêtées2 arrêtés4 arsenal1 arsène2 art4 arteradio1 arthez-de-béarn1
    arthralgie1 article6 articles4 articulaire1 articulaires2 articulations2 articuler1 articulés1 artifice4 artifices1
    artificiel1 artificielle1 artillerie2 artisan2 artisanal1 artisanale2 artisanat1 artisans2 artiste2 artistes2
    artistique1 artistiques2 arts4 arturo3 artère1 artères1 artériel2 artérielle2 arènes1 arès1 arête2 arêtes1 as6
    ascendante1 ascenseurs2 ascensionnels1 aschieri1 asdel1 ase2 aseptie1 aseptiques1 ash-sharq1 ashdown1 asia2 asian2
    asiatique3 asiatiques2 asie4 asie-pacifique1 asile2 ask3 asked2 asm1 asnl2 aso2 asp1 aspect2 aspects3 aspirait1
    aspirine3 asprilla2 ass1 assaini1 assainissement3 assassinat1 assassinate1 assassination1 assassinats1 assassinés1
    assault1 assaut2 assemblée5 assener1 asservissement1 asses1 assez5 assier1 assiette1 assignation1 assignées1 assis2
    assise2 assist1 assista1 assistance4 assistant3 assistante3 assistants1 assiste2 assistent1 assister4 assisterait1
    assisté5 assistée1 assistés1 assiter1 assiégea1 associate3 associatif2 associatifs2 association6 associations5
    associative1 associatives2 associe1 associer1 associé4 associée3 associées2 associés3 assombri1 assomption1 assorti1
    assortie1 assortment1 assumant1 assume2 assument1 assumer2 assumée1 assurait1 assurance4 assurances4 assurant3
    assure5 assure-t-il1 assure-t-on1 assurent2 assurer4 assureront1 assureurs3 assurez-vous1 assuré5 assurée2
    assurément2 assurés1 assèchement1 astana5 asteraceae1 asterotrygon1 asterès1 astral1 astres1 astringent1 astronaut1
    astronaute1 astronome1 astronomie2 astronomique1 astrophysique2 astéroïde1 astérès1 asu1 asymptomatique1
    asymptomatiques1 asymétrique1 at6 atc2 ate1 ateam1 atelier3 ateliers2 atelopus1 atermoiements1 ath1 athenæum1
    athlète2 athlètes5 athlétisme1 athènes4 athéisme2 atilius1 atlanta1 atlantic1 atlantique1 atlantis1 atlides1
    atmosphere3 atmosphère2 atocha1 atom1 atomic1 atomique2 atone1 atout1 atroces2 attachais2 attached3 attachement1
    attachments2 attachons1 attaché2 attachée1 attachées1 attachés1 attack2 attacks2 attaquant2 attaque3 attaquer3
    attaques3 attaquée2 attarde1 attardons-nous1 atteignaient1 atteignait1 atteignant1 atteignent2 atteindra1
    atteindrait1 atteindre4 atteindrons1 atteint4 atteinte6 atteintes3 atteints5 attend4 attendait3 attendant4
    attendees1 attendent2 attendions1 attendons1 attendra2 attendre5 attendu2 attendue3 attendues2 attendus1 attentat1
    attentatoire1 attentatoires1 attentats3 attente4 attentes2 attentif1 attention5 attentionné1 attentive1
    attentivement3 atterrant1 atterri2 atterrir1 atterrissage2 atterrissait1 atterrissent2 atterrit1 attestée1 attimis1
    attique1 attira1 attirait1 attirant1 attire1 attirer3 attiré2 attise1 attiser1 attitude3 attorney1 attraction2
    attractions2 attractivité1 attraits1 attraper1 attribuant1 attribuer1 attributaire1 attributaires1 attribution3
    attribué2 attribuée2 attribués2 atténué2 au9 au-delà4 au-dessus3 aube2 aubenas1 aubry1 auch1 auckland2 aucun6
    aucune7 aucunement2 audace2 audacieuse1 audacieux1 audience5 audiences2 audincourt1 audiobooks2 audit2 auditer1
    auditeurs1 audition3 auditionner1 auditionnera1 auditionné2 auditionnée1 auditionnés2 auditions3 auditorium1
    augmenta1 augmentation5 augmentations1 augmente2 augmenter4 augmenté3 augmentée2 augure1 augurent1 august3 auguste3
    augustin1 augé1 aujourd7 aumône1 aumônier1 aune2 aunt1 auparavant4 auprès6 auque1 auquel4 aura6 aura-t-il2 aurai1
    auraient5 aurais3 aurait7 aurait-elle1 auray1 aurel1 aurelio1 aurez1 auriculaire1 auriculaires3 aurillac1 aurions1
    aurons3 auront5 auront-ils1 aurélien1 auspices1 aussi8 aussitôt3 austin1 australasie1 australe1 australie3
    australien2 australienne2 austérité2 autant5 autel2 auteur5 auteur-compositeur-interprète1 auteurs3 authentic1
    authentifier1 authentique3 author2 authorised1 authority2 auto-assemblage1 auto-financement2 autobiography1 autobus1
    autocritique1 autogestion1 automates1 automatic1 automatique2 automatisé2 automne3 automobile3 automobiles1
    automobilistes1 autonome2 autonomes2 autonomie4 autopsie1 autorisa1 autorisant2 autorisation5 autorisations2
    autorise4 autoriser4 autorisé4 autorisée3 autorisées3 autorisés3 autoritaire1 autorité5 autorités6 autoroute3
    autoroutes2 autoroutier2 autour6 autrans2 autre7 autrefois1 autrement4 autres8 autriche2 autriche-hongrie1 autrui1
    auvergne2 aux9 auxbanques1 auxbanquesannoncé1 auxiliaires2 auxquelles3 auxquels3 av2 avaient7 available2 avais3
    avait9 avait-elle2 avait-il3 aval2 avaleur1 avaliser1 avaloirs1 avance4 avancement1 avancent2 avancer3 avancé3
    avancée3 avancées3 avanguardia1 avant8 avant-coureur1 avant-hier1 avant-scène1 avantage3 avantages3 avantageux1
    avançait1 avatar1 avec9 avellaneda1 aven1 avenir4 aventure3 aventurer1 aventures2 avenue2 average1 averti3
    avertissant1 avertissement3 avertissements2 aveu1 aveugle1 aveuglette1 avez6 aviator1 avicole2 avidité1 aviez1
    avignon1 avion5 avionneur1 avions4 aviron1 avis5 avocat4 avocate3 avocates1 avocats4 avoid1 avoir8 avoirs1
    avoisinants2 avoisinent1 avoisineraient1 avons6 avoriaz1 avorté1 avortée2 avoue1 avouer1 avouera1 avoué2 avoués1
    avril6 avs1 avènement2 avère1 avèrent1 avéra1 avéré1 avérée1 avérées2 avérés1 awacs1 award1 awarded1 awards1 away1
    awesome2 awsome1 axa3 axe1 axel1 ayant7 ayez1 ayrault3 ayutthaya1 azaila1 azimuts1 azotés1 azul1 azurix1 azéri1
    aérien2 aérienne2 aériennes3 aériens2 aéronautique1 aéroport5 aéroports3 aîné1 aînée1 aînés1 ba1 baby-sitter1 bach3
    bachelot3 bacis2 back4 backes2 background1 backless1 backyard1 bactérie1 bad3 badajoz2 badgad1 badinerie1 badinter1
    bafoué1 bafoués2 bagage1 bagarre1 bagdad1 baghdad2 bagnolet1 baguette1 baguettes1 baie1 baignant1 bailey1 bain2
    bains2 baissaient1 baisse4 baissent1 baisser2 baissé2 baissés1 baker1 bakir3 bal2 balade2 balader1 balai1 balandier1
    balayage2 balayer1 balcon1 balcons1 bald1 balisant1 balkans2 balkany4 ball1 balladur2 ballasts2 balle2 balles2
    ballon1 ballons1 ballroom1 balnéaire1 baltimore1 bambins2 ban3 banale1 banalisation1 banalisée1 banc1 bancaire6
    bancaires4 bancassureur1 bancs1 bande2 banderole1 banderoles2 bandes3 bandit1 bang1 bangkok1 bangui2 bank3 banlieue3
    banlieues2 bannalais1 bannière2 banque8 banques8 banquesdu1 banquier3 banquiers5 banten1 baník1 bao1 baptiste1
    baptisé2 baptisés1 baqubah1 bar2 bar-le-duc2 barack2 barb1 barbarie3 barbaroque1 barbecue1 barbichette1 barbière1
    barbouzarde1 barcelone1 bare-knuckle1 bari2 baring1 barings2 barisienne2 bark1 barker1 barkley1 barling1 barnett1
    barnier2 baron1 barophiles1 barque1 barrage2 barrages1 barre3 barreaux2 barrel2 barreur1 barrière1 bars3 bartolomeo1
    bartrail1 barón2 bas4 basculement1 basculé1 base5 baseball1 based2 baser2 bases2 basically2 basilique2 basiliscus1
    basiques1 basis1 basket2 basketball1 baskets2 basketteur1 basque3 basques1 basse3 basses1 bassin2 basso2 bastanes1
    bastien1 bastogne1 basé3 basée1 basées3 basés2 bat2 bataille4 bataillon1 bataillons1 bataillé1 bateau4 bateaux1
    bates1 batho2 bathory1 bathy-benthique1 battant2 batterie3 batteries1 batteur1 battlefield1 battles1 battre2 battu2
    battus1 baudesson1 baudouin2 baudy1 baume1 bavardent1 bavilliers1 bavures1 baxa1 bay3 bayeux1 bayrou2 bazire1
    baïonnette1 bbc3 bcaa1 be6 beach2 beacuse1 beat2 beating1 beats1 beau2 beau-frère1 beau-père1 beauceville1 beaucoup7
    beaudin1 beaune1 beauregard1 beautiful3 beauty1 beauvau1 beaux2 beaux-frères1 bec2 because4 beckham1 bed2 bedroom1
    beef1 been5 beer1 before4 begin1 beginning1 behalf1 behavioral1 behead1 beignets1 being3 beirut3 bel2 belaubre1
    belfort3 belfortain3 belge4 belges3 belgique4 belgo-luxembourgeoise1 belgrade2 bell2 belle4 belles2 belleville1
    bellevue1 bellow1 belot3 belote2 below1 belt1 ben3 benattia1 benavente1 bengale1 benghazi1 benicia-martinez1
    benincà1 benitez1 benjamin1 benoit1 benon1 benoît4 bent1 bentham1 berceau1 berchères-sur-vesgre1 bercy3 bercée1
    bergman1 berkeley2 berlin2 bermudas3 bernaille2 bernanke1 bernard6 bernardus1 bernhard1 berné1 bernés1 bert1 berthe1
    bertinotti1 bertrand2 besançon1 besides1 besnier1 besoin6 besoins4 best5 best-seller1 bestioles1 beta1 betancourt7
    bethoncourt3 bethoncourtoise1 better4 betty1 between2 beurre2 beware2 beyrouth2 bfi3 bfm2 bhagwan1 biais3 biaisés1
    bianco2 bible1 bibles1 bibliographie1 bibliographiques1 bibliomédias1 bibliothèque2 bibliothèques1 bicamérale1 bid2
    bidegain2 bielefeld2 biella1 bielloises1 bien8 bien-aimée1 bien-pensant1 bien-être1 bienfaiteur1 bienheureux1
    bienne1 biens4 bientôt4 bienvenu3 bienvenue2 bifurcation1 bifurcations1 big4 bigarré1 bigne1 bignona1 bigot1 bijoux1
    bilan4 bilatérale1 bilatérales3 bilatéraux1 bild1 bill2 billard1 billes1 billet1 billets2 billettes1 billie1 billon1
    binoche1 bio1 biochimiques1 biodisponibilité2 biographie2 biographique2 biologique4 biologiques3 biology1
    biométriques1 biopsie1 biopsies1 biotransformation1 biphasique1 bird1 birdal1 birdies1 birmingham3 birthday2 bis1
    biscuits2 bislas1 bisoro1 bisphosphonate2 bisphosphonates5 bit2 bite1 bittorrent1 bivalidurine2 bivalirudine7
    bivalves1 bière1 bjarne1 black3 black-line1 blackberry1 blacks1 blainville1 blanc4 blanc-seing1 blanche4 blanchi1
    blanchiment2 blanchissant1 blancs3 blandin2 blanket1 blanks1 blastocyste1 blatter1 blesse1 blessed1 blessures1
    blessé3 blessées1 blessés3 bleu2 bleue2 bleus1 bloc3 blocage2 bloch1 block2 blocs1 blog3 blogger1 blogs3 blogspot1
    blogueurs1 blokland1 blondel1 blood2 blooming1 bloqua1 bloque1 bloqué2 bloquées1 bloqués2 blot1 blouvard1 blowing1
    blu-bar1 blue2 blues1 bnp5 bnp-paribas1 board1 boat2 bob1 boches1 bocog1 bodard1 body2 boeing2 boeuf1 bogota4
    bohbot1 bohême1 boire1 bois4 boisseau1 boissons1 boisé1 boites1 bokassa3 bollaert1 bolt3 bolus5 bomb2 bombe2 bon5
    bond2 bondir1 bondés1 bonheur4 bonin1 bonjour1 bonne6 bonnement2 bonnemire1 bonnes4 bonnet3 bonneton1 bonnie1 bons3
    bonus4 bonus-malus1 boo1 boob2 book3 booked1 books2 boomerang1 booster1 borchtchevski1 bord4 borda1 bordeaux2
    bordelaise1 bordent2 border1 border-line1 bordry3 bords2 bordé1 boris4 born1 borne1 bornholm1 borut1 bosgrave1
    bosnie2 bosquet1 boston1 bosvieux1 botanique1 botched1 both3 bottega1 bottling1 bottom1 bouc-émissaire2 bouche3
    boucher1 boucherie1 bouches-du-rhône3 bouchon1 boucle5 boucler1 boucles1 bouclier2 bouclée1 bouclés2 bouddha2
    bouddhique3 bouddhiques1 bouddhisme4 bouddhiste4 bouddhistes3 boudin1 bouffées1 bouge1 bouger2 bougé1 boulangerie1
    boulangers1 boulangère1 boule3 boules1 boulevard3 bouleverser1 bouleversé2 boulons1 bound1 bourbon1 bourbons1
    bourdieu1 bourg3 bourgeoises1 bourget1 bourgogne1 bourquin2 bourse5 bourses2 boursicoteurs1 boursier3 boursiers2
    boursière3 boursières2 bousquet1 boussole2 bout4 boutique3 boutiques1 bouton4 bouxières-aux-dames1 bouzou2 bovins1
    bowl1 box2 boxers1 boycott3 boycottage2 boycotte2 boycotter2 boyer1 boyers1 boyfriend1 boyle1 boys2 boîte4
    boîte-mail1 boîtes3 bp2 brabant1 brachythérapie2 braderie1 bradycardie2 bragadir1 brahim1 braille2 brain1 branche3
    branche-mère1 branches1 branchés1 brandi2 brandie1 brandissant1 brandon1 brandt1 branieurs1 brant1 bras5 brasil1
    brasiliens1 brasnu1 brasseries1 bratislava2 brauvilliers1 brave2 bravo3 brazzaville2 break2 breaking2 breakthrough1
    brechin2 breda2 breeders2 bref4 brefs2 brejnev1 brendan1 brent1 bresles1 bresse1 bretagne2 breton1 bretonne1 brian2
    briand3 brice1 bride1 brider1 bridge2 brie2 brie-sous-mortagne1 briefly1 brievement1 brig1 brigade5 bright1 briguer1
    brillant2 brillante1 brillent1 brilll1 brin1 brin-sur-seille1 bring1 brings2 brio1 briqueterie1 brise1 brisée2
    britannique4 britanniques4 british1 britt2 britten1 brièvement2 brno1 brno-centre1 broadband1 broadway1 brocardant1
    brocarde1 broccoli1 brochand2 brochet1 brochettes1 broché2 brody1 brok1 broker1 bronze3 brook1 brosnan1 brossault1
    brosser1 brothers5 brouille1 broussailles1 brovina1 brown2 browned1 browser2 browsing1 bruce2 bruit3 brumeux1
    bruneau1 brunei1 brungard1 bruni3 bruni-sarkozy4 bruno1 brushing1 brutal2 brutale3 brutalement2 brutalités2 brutes1
    bruxelles3 bruxelloise1 bruyamment2 bruyants1 bruyneel3 bryan2 bryant1 bryas1 bryngelson2 brèche2 brève2 bréhal1
    brésil2 brésilien1 brême1 brûlant1 brûlante1 brûlé1 brûlée1 btp1 btw2 bu1 buccale2 buchanan1 bucher1 buck1 bucks1
    bucovine2 budget5 budgets2 budgieresearch1 budgétaire2 budgétaires2 buenos1 buffet2 bufonidae1 building3 buildings1
    bulbe1 bulgares1 bulgarie2 bulk1 bulldozers1 bulle1 bullog1 bunch1 bundestag2 bureau4 bureaux2 burger3 burgh1 burke2
    burlesque1 bus2 buses1 bush4 business3 busy1 but7 butent1 butler1 butoir1 buts2 butt-fucking1 butters1 buttrio1
    butylique1 buy3 buyer1 bwv1 by5 bâties1 bâtiment4 bâtiments2 bâtir2 bâtit1 bâton1 bède1 bès1 béatrice1 bébé1 bébés2
    béja1 bémol1 béni1 bénin1 bénirais-je1 bénissant1 bénédiction3 bénéfice3 bénéfices2 bénéficiaient1 bénéficiaire2
    bénéficiaires2 bénéficiait2 bénéficiant4 bénéficie3 bénéficient3 bénéficier4 bénéficiera2 bénéficieront1 bénéficié4
    bénéfiques1 bénévoles3 béziers1 bêta2 bêta-c-télopeptides1 bête2 bêtement2 bêtes2 bûrândûkht1 c-à-d1 ca3 cabaret2
    cabaud1 cabildo1 cabine2 cabines1 cabinet5 cable1 cabral1 cabs1 cacao1 cache2 cachent1 cacher2 cachée1 cachés1
    cadavres2 cadeau3 cadel2 cadet1 cadets1 cadette1 cadix1 cadmium1 cadre6 cadres2 caen2 cafards1 caffet2 café2 cage2
    cagnotte1 caillaud1 cailles1 caillots4 caillou1 caire1 caisse7 caisses6 caissons1 caius1 cakes1 calcio2 calciopoli1
    calcitonines1 calcium5 calcium-élément3 calcul3 calculating1 calculs1 calculé1 calculée2 calcémie3 caldwell1
    calendrier3 calgary1 california3 californie3 call4 called4 calligraphie1 calling2 calls2 calmants1 calme3 calmer3
    calotin1 calvados2 calvaire1 calvinisme1 calyon3 calédonie1 calédoniennes1 camarades2 cambodge2 cambon1 cambridge1
    came2 camelots1 camembert1 camera1 cames1 camille1 camions1 camouflage1 camouflés1 camp3 campagne4 campagnes2
    campaign2 campe1 camping2 campion1 camps3 camus1 caméléon1 caméra2 caméras3 caméscope1 can6 canada3 canadien3
    canailles1 canal3 canalisé1 canard4 canards1 canaries2 canaux2 cancer4 cancer-causing1 cancers1 cancrelats1
    cancérologie1 candidat3 candidate3 candidats2 candidature1 candide1 candidi1 candle1 caniveaux2 cannelé1 cannet1
    cannot2 cano2 canon1 canons2 canoy1 canoë-kayak1 cant1 cantine2 canton3 cantonné1 cantonnée1 cantons2 cantor1
    caoutchouc2 cap4 cap-vert1 capability1 capable3 capables2 capacité4 capacités3 capbreton1 capitaine4 capital5
    capitale5 capitales2 capitaux3 capitole1 caporal3 caporaux4 caprices1 capridés1 capsule1 capt2 captain1 capteurs1
    captifs2 captive1 captivité4 captura1 capture2 capturés2 car6 caracas1 caracteristiques1 caractère5 caractères2
    caractérisant1 caractérisation1 caractérisent1 caractéristique2 caractéristiques3 caractérisé1 caractérisées1
    caralluma1 carats1 caravane1 caraïbes2 carbone2 carcinogène1 card2 cardiaque3 cardiaques3 cardiff1 cardinal3
    cardio-pulmonaire1 care2 careful1 carence1 carentoir2 carey1 cargo1 caricatures2 carillon2 carl1 carla5 carla-bruni1
    carlos2 carmona3 carnavalet1 caroline2 carpe1 carpegna1 carpette2 carquinez1 carr2 carrefour3 carrera1 carrier1
    carrière5 carrières2 carriéristes1 carroll1 carrossiers2 carrée1 carrés1 carte3 cartel2 carter1 cartes2 carthage1
    cartman1 cartographia1 carton3 cartoon2 cartoonists1 cartoons2 cary1 carène1 cas7 cas-ci1 casablanca1 casamance1
    casas1 case2 cases1 casetta2 cash2 casier1 casino1 casino-lacroix-laval1 casque1 cassation3 cassent1 casser1
    casseroles2 cassette2 cassie1 cassius1 cassure1 cassé1 castel3 castelgandolfo1 castells1 castelnau1
    castille-et-león2 castries3 castrum1 casual2 caséines1 cat4 catalan1 catalogue1 catalyseur1 catalytique1 catam1
    catamount1 catastrophe2 catch1 catché1 cate1 category1 cathedral1 catherine2 catholicisme3 catholique3 catholiques2
    cathédrale4 catimini1 cats3 catégorie4 catégories5 catégorique1 catégorisation1 caucase1 cauchemar2 cauchemardesque1
    caue1 causalité1 cause6 causes4 causette1 causse2 causé2 causée1 causées2 caution1 cautionnait1 cautionnent1 cavale1
    cavalerie2 cavallère1 cave2 cavity1 cavité1 cbgb1 ccas1 ccne1 ccsdn1 cctv3 cd3 cd-rom1 cdc4 cdft1 cdi2 cds1 cdt1 ce9
    cease2 ceausescu2 ceawlin1 cec1 ceci5 cecil1 cedel1 cederschiöld1 cedh1 cef1 ceinture2 cejeudi1 cela7 celent1 cell1
    celle6 celle-ci5 celles5 celles-ci3 cellulaire2 cellule2 cellules3 celui6 celui-ci5 celui-là1 censure2 censurer1
    censures1 censuré1 censé2 censée2 censés2 cent4 cent-cinquante1 cent-jours1 centaine3 centaines4 centenaire2 center3
    centimètre1 centimètres1 centième1 centrafricain1 centrafricaine1 centrafrique1 central4 centrale4 centrales1
    centraliens1 centralisait2 centralise2 centraliser3 centralisé1 centralisée1 centralisées1 centraux2 centre5
    centre-nord1 centre-ouest1 centres3 centriste1 cents2 cep1 cependant6 cercle2 cercles1 cercueil1 cerdic1 ceremony1
    cernant1 cernay1 cernon1 cerro2 certain5 certaine3 certainement4 certaines5 certainly1 certains6 certeau1 certes4
    certification1 certifications1 certificats1 certitude2 certitudes1 cerveau1 cerámica1 ces9 cesar3 cesbanques2
    cesbanquessoient1 cesd1 cessa1 cessaient1 cesse2 cesser3 cessez-le-feu1 cessions3 cessé2 cet7 cette9 ceux6 ceux-ci4
    cf3 cfcm1 cfdt3 cff1 cftc2 cg2 cgc1 cge2 cgmpme1 cgpme1 cgt4 chabaud1 chabrières1 chacun5 chacune3 chahine1 chainat1
    chair1 chaires1 chaisaz1 chaise1 chait1 chalcédonienne1 chalet1 chaleureuse1 chaleureux2 chambre5 chambres2
    chameleon2 chamonix1 champ4 champagne-ardenne1 champdeuil1 champenoux1 champignac1 champigneulles1 champignons1
    champion4 championnat4 championnats3 championne1 champions4 champs1 champs-élysées1 champvallon1 chance4
    chancelière3 chancellerie2 chances3 chang1 changchun1 change3 changed2 changement3 changements3 changer2 changerait1
    changes3 changèrent1 changé3 chanson3 chansons3 chant2 chantait3 chantal6 chantant1 chante2 chantent1 chanter3
    chanteur1 chanteuse2 chantier1 chantiers2 chants2 chaotique2 chaoyang2 chape1 chapeau3 chapeaux1 chapelet2 chapelle2
    chapitre3 chaque6 charasse3 charbon1 charbonnier1 charcuterie1 charente-maritime2 charge6 charged2 charger1
    chargera1 charges2 charging1 chargé5 chargée3 chargées1 chargés4 charles5 charleston1 charlie2 charlotte2 charlélie1
    charme1 charmeuse1 charniers3 charpente1 charpentiers1 chart1 charte3 chartered1 charts1 chase1 chasing1 chassait1
    chasse3 chassent2 chasser1 chasseur1 chasseurs2 chassées1 chaste1 chat2 chatel1 chatoyante1 chats1 chauchard1 chaud2
    chaude1 chaudes1 chaudière-appalaches1 chauds1 chauffage2 chauffer1 chauffeur2 chauffeur-routier1 chauffeurs2
    chauffée1 chaussures1 chaussée1 chavannes-sur-l1 chavez2 chaîne5 chaînes2 che2 cheap4 cheapest1 cheaply1 check2
    check-out1 checked1 checklists1 cheep1 chef7 chef-lieu1 chefresne2 chefs4 chelem1 chemin3 cheminot1 chemins1
    chemise2 chemises2 chemistry1 chen3 chen-feng1 cher3 cherchaient1 cherchait1 cherchant2 cherche2 cherchent3
    chercher3 cherchera1 chercheur2 chercheurs2 cherchons1 cherché3 cherokee1 chers4 cheval3 chevalements1 chevalier2
    chevaliers2 chevaucher1 chevaux2 chevet4 cheveux3 cheviller1 chevilles2 chevillier1 chevron1 chevènement1
    chewing-gum2 chez8 chi1 chic2 chicago2 chicken2 chien1 chiens1 chiffon1 chiffrables1 chiffre5 chiffrer2 chiffres4
    chiffré2 chifontaine1 chigusa1 chihuahua1 children1 chilpéric1 chimie1 chimiosynthètiques1 chimiothérapie2 chimiste1
    chin-feun3 china3 chine8 chinois7 chinoise6 chinoises5 chips1 chirac6 chirurgicale3 chirurgie3 chirurgies1 chitosan1
    chlorhydrate2 chlorpromazine1 chlorure2 chlorés1 chmp3 choc3 chocolat2 chocs1 choisi4 choisie2 choisir2 choisis2
    choisissant1 choisit1 choix5 choke1 cholet3 choléra1 choose1 chopin1 choquant1 choquante1 choquent1 choqué2 choqués1
    chorale1 chorizo1 chorzów1 chorégraphie1 chorégraphiée1 chosang1 chose5 choses5 chouans1 choudhry1 chouïa1 chowk2
    chris1 christ2 christian5 christiane1 christianisme2 christine6 christmas1 christologique1 christophe3 chrome1
    chromium1 chromosome2 chronic2 chronicisation1 chronique2 chroniques2 chroniqueur1 chronologie3 chrysler1 chrétien1
    chrétienne2 chrétiennes2 chrétiens2 chs1 chu2 chuan1 chunk1 church2 chutant1 chute5 chuter1 chypre1 château4
    châteauguay1 châteauroux1 châtenay-malabry3 châtenois-les-forges1 chèque2 chère1 chèvre1 chèvremont1 chérissait1
    chérèque1 chêne1 chômage3 chœur1 ci1 ci-contre2 ci-dessous3 ci-dessus1 cib2 ciblant1 cible4 cibler2 cibles1 ciblée1
    cichlidae1 cicr1 cie2 ciel4 cierges1 cifg2 cigar1 cimade2 cimetière3 cimetières1 cindy1 cinema1 cinq6 cinquantaine3
    cinquante1 cinquante-six1 cinquantenaire1 cinquantième1 cinquième3 cintre1 ciné1 cinéaste2 cinéma3
    cinématographique1 cinématographiques1 cio5 ciolina2 circonscription1 circonscrire1 circonstances4 circonstanciel1
    circuit3 circulaire2 circulant2 circulation4 circule1 circuler1 circulé2 cire1 cirencester1 cirque2 cistercienne1
    citations1 cite2 cited1 citer1 citerne1 citibank1 cities1 citizen2 citizens2 citons1 citoyen2 citoyenne3
    citoyenneté1 citoyens5 citroën2 city4 cité6 citées1 cités1 civic1 civil4 civile3 civiles1 civilisation2
    civilisations2 civilisée1 civils3 civique1 civiques2 civisme1 cla1 clair4 clairance4 claire4 clairement5 claires1
    clairons1 clairs1 clamait1 clan2 clandestine1 clandestines2 clandestinité2 clandestins1 clapton1 clarence1
    clarifier2 clarisse1 clarkson1 clarté1 clashed1 clashes1 class2 classa1 classant1 classe5 classement3 classes3
    classifier1 classique4 classiques3 classé2 classée1 classés2 clastogène1 claude3 claude-annick1 claus2 claustre1
    claviériste1 clean3 cleaning1 clearing1 clearly2 clearstream4 clefs1 clemens1 clementis1 clerc2 clergé2 cleric2
    clerics1 clermont1 clichois2 clichy1 clichés3 click1 client4 cliente1 clients4 clientèle2 climat5 climatique2
    climatiques1 climatisation1 clinique5 cliniquement1 cliniques5 clisson1 clivage1 clivages1 clive1 cloche1
    cloisonnement1 clopidogrel4 clore2 clos4 close4 closed2 closer2 closest1 closing1 cloth1 clothing1 cloud1 cloués1
    cloître1 clr1 club5 clubs4 clémence2 clémentine1 cléricafard1 clérical1 cléricalisant1 cléricanaille1 cléricaux1
    clés1 clôt2 clôture3 clôturer1 clôturé1 clôturée1 clôturés1 cm3 cma-cgm1 cn2 cnaeus1 cnce5 cnd2 cnil5 cnr1 co3
    co-otages1 co-préside1 co-équipier1 coach2 coagulation4 coaguler1 coal1 coalition3 coalitions1 cocaïne1 cockatiel1
    cockatiels1 code4 codifiant1 codifiées1 codée1 coefficient1 coeur3 coffres1 cofidis2 cofondateur1 cofreth1 cogeco2
    cogestion1 cognac1 cohabitantes1 cohabitation2 cohen1 cohn-bendit1 cohérence3 cohérents1 cohésion2 coiffeuse1 coin2
    coincé2 coins2 coirre1 coke1 col3 cola1 colacu1 cold1 coleslaw1 colette1 colis1 colla1 collaborait1 collaborateur1
    collaborateurs3 collaboration3 collabore2 collaborer1 collagène1 collant1 collapse1 collatéral2 collatéraux1
    collect1 collectant1 collecte4 collecter2 collecteur1 collectif4 collectifs1 collection3 collectionneur2 collective4
    collectivement2 collectives2 collectivités3 collectée2 collectées1 college2 colli1 collies1 collin1 colline2
    collines1 collis1 colloque1 collusion2 collusions1 collège2 collèges2 collègue3 collègues5 collée1 collégiale2
    colmariens1 colombie6 colombien5 colombienne6 colombiennes2 colombiens4 colombier-fontaine1 colombophilie1 colonel3
    colonial2 coloniale1 colonialisme2 colonie1 colonies2 colonisations1 colonization1 colonne2 colonnes2 colons1
    coloration1 colorer1 coloriage1 coloris1 colorées1 colossale2 colossales1 columbia2 colère5 com5 coma3 combat4
    combats2 combattants3 combattit1 combattre3 combatttre1 combattu1 combattus1 combes1 combien4 combinaison2 combine2
    combiner1 combiné1 combinée2 combinés1 combisme1 comble1 comblée1 combo1 combustible1 combustibles1 combustion1
    come4 come-back2 comedy1 comes2 coming1 comique1 comitologie1 comité6 comités3 commanda1 commandant4 commandants2
    commande1 commandement3 commanderie1 commandes3 commandos2 commandé2 commandée1 comme9 commele1 commence3
    commencement1 commencent3 commencer4 commenceront1 commencé4 comment6 commentaire4 commentaires4 commentait1
    commentateur1 commente2 commenter1 comments1 commenté2 commentée2 commençait1 commerce3 commercial3 commerciale2
    commerciales4 commercialisation1 commercialisées2 commerciaux3 commettre2 commis4 commise1 commises1 commissaire4
    commissariat2 commission7 commissions5 committed1 committee2 commment1 commode1 commonwealth2 commuait1 commun4
    communal2 communale2 communautaire3 communautaires1 communauté5 communautés2 communaux1 commune6 communes4
    communication3 communications2 communion1 communiqué6 communist1 communiste4 communistes2 community2 communs2
    communément1 commutative1 commémoratifs1 commémorer1 comolet3 comores1 compact2 compacte1 compagne2 compagnie5
    compagnies4 compagnon1 compagnons2 compaign1 companies2 company4 comparable3 comparables1 comparaison3 comparaisons2
    comparaissent3 comparateur2 comparatifs1 comparativement2 comparaîtra1 comparaître1 compared1 comparer2 comparera1
    compartiments1 comparé3 comparée1 comparés1 compassion1 compassionnelles1 compatible3 compatriote2 compatriotes2
    compensation2 compensations1 compenser1 compilation1 compiler2 compiling1 compilé1 compilée1 complaint1 complaints1
    complaisance2 complet4 complete2 completely1 completing2 complets1 complexe3 complexes3 complexité3 complications2
    complice2 complices2 complicité4 complicités1 compliquer2 compliqué1 compliquée3 compliqués1 complot1 comploter1
    comploteurs1 comply1 complète4 complètement3 complètent1 complètes1 complémentaire2 complémentarité1 compléments1
    compléta1 complétement2 compléter2 comportait2 comportant2 comporte4 comportement4 comportements2 comportent2
    comporter2 composaient1 composant2 composante1 composantes1 composants3 compose2 composed1 composent2 compositeur1
    compositeurs1 composition2 composé4 composée2 composés1 comprenait2 comprenant3 comprend2 comprendre3 comprends2
    comprennent3 compresseur1 comprimés2 compris5 comprise3 compromettre1 compromis3 compromise2 compréhensible2
    compréhension2 comptabilité2 comptablement2 comptables1 comptait4 compte7 compte-gouttes2 compte-rendus1
    compte-tenu1 compter3 compterait2 comptes5 comptes-courants1 compté1 compétence3 compétences3 compétente2
    compétentes2 compétiteur1 compétiteurs2 compétitif2 compétition5 compétitions2 compétitives1 comte3 comtes1 comté2
    comuniqué1 comètes2 comédie2 comédien1 concentration4 concentration-dépendante1 concentrations1 concentré1
    concentrée1 concentrées2 concept2 conception3 conceptions1 concern1 concernant6 concerne5 concernent2 concerner1
    concernerait1 concerning1 concerné2 concernée2 concernées3 concernés4 concert3 concertation4 concerto1 concerts2
    concession2 concevez1 concevoir1 concevons1 concile1 conciliaire1 conciliant1 conciliante2 conciliarisme1 concis1
    concitoyens2 conclu4 concluait1 concluantes1 conclues1 conclure3 conclusion2 conclusions4 conclut2 concocté2
    concomitance1 concomitant3 concomitante2 concomitants1 concordantes2 concourent1 concourir1 concours2 concrète2
    concrètement2 concrètes4 concrétisée1 concubin2 concubinage1 concurrence3 concurrencent1 concurrent2 concurrente2
    concurrentes1 concurrents2 concède2 concéder2 concédé1 condamnation3 condamnations2 condamne2 condamnent1 condamner1
    condamné3 condamnée3 condamnées2 condamnés3 condemned2 condition3 conditioning1 conditionnement3 conditionnements1
    conditions6 condoleeza1 condoléances1 conducted1 conducteur3 conducteurs1 conduira1 conduire4 conduisaient1
    conduisait1 conduisent1 conduit5 conduite5 conduites2 confectionner1 confectionnée1 conference2 confesser1
    confession1 confessions1 confessé1 confi1 confia1 confiait1 confiait-elle1 confiait-il2 confiance6 confiant1
    confidential1 confidentialité1 confidentielle1 confie3 confie-t-elle1 confier3 confirmant3 confirmation2 confirme4
    confirme-t-on1 confirment1 confirmer4 confirmé4 confirmée3 confirmées1 confisqué1 confié6 confiée4 confiées1
    confiés3 conflict2 conflit4 confluence1 confondre1 confondu1 confondues2 confondus1 conforama1 conforme2 conformer1
    conformité1 conformément4 confort1 confortable3 conforte1 conforter1 confrontation2 confronter1 confronté4
    confrères1 confucianisme1 confucius2 confus1 confusion2 confusions1 confusément1 confédérale1 confédération2
    conférence6 conférences2 conféré1 conférés1 congeler2 congelé1 congerville1 congestives1 congo2 congolais1
    congolaise2 congruentes1 congrès2 congrégation1 congé5 congédié1 congénères1 congés2 conique1 conjointement2
    conjonctif1 conjonctures1 connais3 connaissait2 connaissance4 connaissances2 connaissant1 connaissent3 connaisseur2
    connaissons2 connaitre2 connaît5 connaîtra1 connaître5 connect1 connection2 connexe1 connexes1 connexion2 connu5
    connue4 connues3 connus3 connut2 conocophillips1 conquet2 consacrait1 consacre2 consacrer3 consacré4 consacrée2
    consciemment1 conscience4 conscient2 consciente1 conscients2 conseil7 conseillait2 conseille2 conseiller5
    conseillers2 conseillère1 conseillé3 conseils3 consensuel1 consensuelle1 consensus1 consentement2 consenties1
    conserva1 conservait1 conservant1 conservateur2 conservation4 conserve3 conserver4 conservera1 conservé3 conservée1
    conservés3 consider1 considerable1 considered1 considère4 considèrent2 considérable1 considérablement3
    considérables2 considérant2 considération2 considérations1 considérer3 considérera1 considérons2 considéré3
    considérée3 considérées2 considérés3 consignations2 consigne1 consignes1 consigné1 consistant1 consiste3
    consisterait2 consisté1 consoeur1 consolation1 consoler1 consolidation1 consommateur1 consommateurs2 consommation4
    consommer1 conspirationniste1 conspirationnistes1 constamment2 constance1 constant1 constante3 constantinople2
    constastées1 constat3 constatait1 constatation3 constate3 constater3 constatons1 constaté3 constatée1 constatées2
    constellation2 constellations2 consterné1 constituaient1 constituait1 constituant2 constituante1 constitue5
    constituent3 constituer3 constituerait1 constitution4 constitutionnel3 constitutionnelle1 constitutive1 constitué3
    constituée2 constituées1 constitués2 constructeur1 construction5 constructions2 construire2 construisit1 construit3
    construite3 construites1 consul1 consultant1 consultatif1 consultation3 consultations3 consultative2 consulter3
    consulté1 consultée1 consultés1 consécration1 consécutif1 consécutivement2 consécutives1 conséquence4 conséquences5
    conséquent3 consœur1 contact4 contactable1 contactait1 contacter2 contactez1 contacts3 contacté2 contactée3
    contactés2 contador5 contain1 containers1 contaminated1 contamination3 contaminations1 contassot2 conte1
    contemporains1 contemporary1 contenaient1 contenait1 contenant4 content2 contente2 contentent1 contenter2 contents1
    contenté2 contenu4 contenues2 contenus2 conter1 contes1 contest1 contestation2 conteste2 contester1 contestera1
    contesté2 contestée2 conteur1 context1 contexte4 contextes1 contiendra2 contient5 continent2 continental1
    continentale1 contingents1 continuait2 continuant1 continuateurs1 continue5 continued2 continuent3 continuer4
    continues2 continuité1 continué1 contournement1 contourner1 contours1 contract2 contraction1 contractuellement1
    contracté1 contradiction2 contradictions1 contradictoire1 contraignantes1 contraindre1 contraint3 contrainte1
    contraintes2 contraints1 contraire4 contrairement4 contraste1 contrasté1 contrat5 contrats4 contravention1 contre8
    contre-emploi1 contre-enquête1 contre-indications1 contre-indiqué3 contre-la-montre3 contre-pied1 contrebandiers1
    contrebas2 contrebasse1 contrecoeur2 contrecoup1 contredire1 contredit1 contreforts1 contrepartie4 contreparties2
    contribua1 contribuable2 contribuables1 contribuant1 contribue3 contribuent2 contribuer3 contributeurs1
    contribution3 contributions1 contribuèrent1 contribué2 control2 controverse3 controverses1 controversé2 contrôle7
    contrôler3 contrôlera1 contrôles4 contrôlé3 contrôlée2 contrôlées2 contrôlés2 contôleurs1 convainc2 convaincant1
    convaincre2 convaincu3 convaincue1 convaincus1 convenablement1 convenait1 convenient1 convenir2 convenons2
    convention5 conventional1 conventionnelles1 conventions3 convenu4 convergence1 convergents1 conversation2
    conversational1 conversations2 conversion1 converting1 convertir1 convertis2 convertissant1 conviction2 convictions2
    conviendra1 conviennent1 convient4 convives1 convivialité1 conviés2 convocation3 convoi1 convois1 convoquant2
    convoquer1 convoquerait1 convoqué3 convoquée1 convoyer1 convulsif1 convulsions1 conçoivent1 conçu3 conçue2 conçus1
    cool2 coopération4 coopératives2 coordinateur1 coordination2 coordonnées2 copain2 copains2 copenhague1 copie2
    copies2 copieux1 copine1 copines1 copperman2 copy3 coqs1 coqueluche1 coquetterie1 cora1 coracoïde1 corallien1
    corapporteur1 corbeau3 corbeaux1 corbusier1 cordelle2 cordes1 corey1 corinne2 corinthe1 corne1 cornemuses1 corner1
    corners1 corno1 cornéa1 coronaire3 coronarien3 coronariens1 corporate1 corporation2 corporel3 corporelle1 corps5
    correa2 correct1 correcte1 correctement4 correctes1 correction1 correctionnel4 corrections1 correctly1 correspond4
    correspondait1 correspondance1 correspondant4 correspondante1 correspondantes1 correspondants1 corresponde1
    correspondent2 corriere1 corriger1 corroborée1 corroborés1 corrosif1 corruption4 corrélation2 corse3 cortex1
    corticothérapie1 corticoïdes2 cortège1 corvée1 cory1 cosec1 cosignataires1 cosmopolite1 cosmétiques1 cossue1 cost1
    costa1 costs1 costume1 costumes2 cote2 coteaux1 cotes1 cotillard1 cotisation1 cotisations1 cottage1 cottam1
    cottonwood1 coté3 cotée1 cotées2 cou2 couch1 couche2 coucher1 coudari1 coudray1 coughlan1 couillet1 could4 couleur2
    couleurs4 coulis1 coulisses2 couloirs1 coulé1 counter-attack1 counterparty1 countries3 country3 coup5 coupable3
    coupables1 coupait1 coupant1 coupe3 couper3 coupes1 couple4 couples2 coups2 coupé1 cour5 courage1 courageuse1
    courageusement1 courageux2 courant3 courante3 courber1 courcelles2 courcelles-les-montbeliard1
    courcelles-lès-montbéliard1 courchevel1 coureur5 coureurs3 courir2 couronnait1 couronne2 couronnement1 couronner1
    couronnée1 couronnées1 courreur1 courrier4 courriers1 courroux2 cours7 course5 courses3 coursiers1 court4 courtage1
    courte2 courtier4 courtiers2 courtois2 courtroom1 courts2 courçon1 cousances1 cousin2 cousine4 cousins2 coussins1
    cousues2 couteau1 couteaux1 couteuse1 coutier1 coutumier2 couture2 couvent1 couvert3 couvertes1 couverts2
    couverture1 couvertures2 couveuses3 couvrait1 couvrant1 couvrent1 couvrir2 covalentes1 cover2 cox1 coye1 coéquipier1
    coïncidant1 coïncide2 coïncidence3 coïncider1 coïncinération2 coût4 coûte1 coûteuse1 coûteuses2 coûts3 coûté3 cpa3
    cpi1 cps1 cr1 crab1 crabe1 cracker1 cracovie1 craig1 craignait1 craignant2 craindre2 craint3 crainte3 craintes3
    cran1 crap2 crapahuté1 craquelage1 craquelures1 crashed1 crave1 craven1 crazing1 crazy2 cream2 credit3 creme1
    crenshaw1 crespo2 cresson1 creusé1 crew2 cri1 criant1 crie2 crient1 crier1 crif1 crime1 crimes2 criminalité1
    criminel2 criminelle2 criminels1 cris2 crise7 crises2 crispo1 cristallise1 cristallisé1 cristaux1 cristina1
    cristóbal1 critic1 critiquant1 critique4 critiquent2 critiquer1 critiques5 critiqué3 critiquée1 critiquées1 critère4
    critères4 crié1 croatia1 croatie1 crocker1 croient2 croire4 crois5 croisade1 croise1 croiser1 croisera1 croisières1
    croissance5 croissant1 croissante3 croisé1 croisée1 croisées1 croit2 croix3 cromwell1 croo1 croquenots1 cross1
    cross-country1 crossing2 crowd1 croyaient2 croyait1 croyances1 croyante1 croyez1 croyions1 croyons2 croûte1 crs1
    cru2 crucial2 cruciaux1 crude2 crude-oil1 cruellement2 cruise3 crunch1 crusaders1 crustacés1 cry1 cryptiques1
    cryptographie1 crypté1 crème1 crèmes1 créa1 créait2 créance1 créancier1 créanciers1 créant3 créateur1 créatinine3
    créatininémie2 création5 créative2 créativité1 créatrice2 crédibilité1 crédible2 crédit7 crédits5 crédits-relais1
    créditée1 crée3 créer4 créerait1 crématoire1 crématoires1 crémone2 créteil2 crévoux1 créé5 créée3 créées1 créés3
    crêpe1 crête1 csf4 ct1 ctx1 cuba1 cubain2 cubism3 cuijk1 cuillère1 cuir1 cuire1 cuisine2 cuisinières1 cuisinés1
    culminant1 culmine1 culpabilité2 culte4 cultes1 cultivars1 culture4 culturel2 culturelle2 culturelles2 culturels3
    culées1 cumule1 cumulé1 cunego1 cup3 cure3 curer1 curieux3 currently1 curry2 cursus1 curtain1 curtiss1
    curtiss-wright1 curé1 custom1 customer3 customers1 customisées1 cut2 cutanée2 cutanées1 cutanés1 cute1 cuvier1
    cyberattaques1 cyberoffensive1 cycle3 cyclines1 cyclisme4 cycliste5 cyclone2 cylindrique1 cyrillique1 cytochrome2
    câble1 câbles2 cécile2 cécilia1 céder2 cédé2 céleste1 célibataire2 célèbre4 célèbrent1 célèbres2 célébrer2
    célébrités1 célébrées3 céphalée1 céphalées1 cérémonial1 cérémonie6 cérémonies2 césar1 cônes1 côte4 côte-d2 côtes1
    côtière1 côtoient1 côtoyée1 côté6 côtés4 cœur4 da2 dabi1 dachaud1 dacorène1 daegu1 dagobert1 dagpo1 daher1 dai1
    daily2 dailyem1 dailymotion2 daimler1 dalai1 dalaï7 dalaï-lama6 dallas1 dalle1 dallest4 dam1 dame3 dames1 damiani1
    damiano1 damiel1 dammam1 dammarie-sur-saulx1 damn1 damnés1 dan1 danced1 dancing1 danger3 dangereuse2 dangereux4
    dangerosité1 dangerous1 dangers3 danie1 daniel4 danilo1 danièle1 danjones1 danjoutin2 dannemarie1 danois2 dans9
    danse3 dansent1 danses1 danseurs2 danseurs-peintres1 danube1 dany1 dard1 dargaud1 darin2 dark2 darn1 data1 database1
    datagramme1 dataient1 datant2 date5 dateraient1 dates3 dati3 daté3 datée1 datées1 daughter2 daughter-in-law1
    dauphin1 dauphins1 dauphiné1 davantage4 dave1 david2 davidr1 davis2 day5 days3 dc2 dcn1 dcsp1 de9 de-ctx1 dead2
    deal3 dean2 dear2 death1 debbie1 debost2 debout2 debra4 debré2 dec1 decent1 decide1 decided2 decimum1 decision1
    decision-maker1 decisions2 declared1 declerck2 ded1 default1 defend1 defense2 defensive1 definately1 definitely2
    dehli1 dehors3 deixe1 deklerk2 del2 dela1 delaborde1 delaney1 delete1 delhi2 delicious2 delivered1 delivery3
    delivrance2 della1 dello3 delloye3 delorean1 delpey2 delphine2 delta2 delà1 demain4 demanda2 demandaient1 demandait3
    demandant3 demande7 demande-t-il1 demanded1 demandent3 demander5 demandera1 demandes4 demandez3 demandons2 demandé6
    demandée2 demandées1 demange1 demented1 demeurant1 demeure4 demeurent3 demeurer2 demeurée1 demeurés1 demi6
    demi-finale1 demi-heure2 demi-journée1 demi-soeur2 demi-vie2 demi-vies1 demie2 democratic1 demoiselle1
    demonstration1 demonstrations1 demonstrators1 denard1 deneriaz1 deng1 denied1 denis4 denise4 denomination2 denoël1
    densité2 dent2 dentaire4 dentaires3 dental1 dentist2 dentiste2 dentistes1 dents1 department3 depends1 depicting1
    depuis8 der1 derail1 derbyshire1 derek1 dernier7 derniers5 dernière6 dernièrement3 dernières4 derrick1 derrière4
    des9 desagneaux1 desbanques1 descartes1 descendait1 descendant1 descendre1 descendu1 descendus1 descente2 descours1
    described1 describing1 description2 descubes2 design1 designated1 desjeux2 desk2 desmure1 despote1 despuech2
    desquelles2 desquels1 desroches2 dessaisi2 dessaisir1 dessaisissement2 dessaisit1 dessalement1 dessein1 desserrent1
    dessert2 desserte1 dessertes1 desservi1 desservie2 desservir1 desset3 dessin1 dessina1 dessinateur1 dessine2
    dessiner1 dessinerait1 dessins2 dessiné2 dessinées1 dession1 dessous1 dessus2 destin2 destinataire1 destination3
    destinations1 destiné4 destinée4 destinées3 destinés1 destitution1 destroy2 destruction3 details2 detonated1
    detroit1 dette4 dettes3 deutsche1 deux9 deuxième6 deuxièmement2 devaient4 devais1 devait5 devalois2 devance2 devant7
    devants1 devastated1 developed1 developiong1 development2 devenait3 devenir4 devenu4 devenue3 devenues1 devenus2
    devez3 deviendra2 deviendrait2 devienne3 deviennent2 devient5 deviers-joncour4 devils2 devin1 devine1 deviner1
    devinez1 devint2 devoir4 devoirs1 devons5 devoted1 devra5 devraient5 devraient-ils1 devrais2 devrais-je1 devrait6
    devriez1 devrions3 devrons2 devront3 dexia4 deçà1 dgi1 dgla1 dgpn1 dgse3 dhabi1 di2 diable1 diables2 diabétiques1
    diac2 diagnostic2 dialecte2 dialogue4 dialoguer1 dialogues1 dialyse2 diamant1 diamantopoúlou1 diamants4 diamond1
    diamètre2 diaporamas1 diarrhée1 diatribes1 diazépam1 dick1 dictatorial1 dictature1 dicter2 did3 didactiques1 didier5
    didn3 die3 diefmatten1 diego1 diels1 dien1 dietatwork1 dieters1 dieu3 dieulouard1 diffamation1 differ1 differences1
    different1 difficile5 difficiles3 difficulté4 difficultés4 diffuser1 diffuseurs1 diffusion4 diffusivité1 diffusé3
    diffusée3 diffusées4 diffère2 différemment2 différence3 différences2 différends1 différent3 différente3 différentes5
    différentiation1 différents5 digenea1 digger1 digic1 digital1 digitales2 digitaux1 digne3 dignement2 dignes2
    dignitaire2 dignitaires1 dignité5 digue1 digérer1 dijon3 dilemmas1 diligentées1 dilue1 diluer4 diluera1 dilution2
    dilué1 diluée2 dimanche6 dimanches1 dimension1 diminue2 diminuer2 diminuerait1 diminution3 diminutions2 diminué2
    diminuée2 dinin1 dinner3 dintilhac1 dintinger1 diocèse3 diocésains1 diois1 diplomate1 diplomates2 diplomatie4
    diplomatique3 diplomatiquement2 diplomatiques3 diplôme3 diplômes2 diplômé3 dirai1 dirais1 dirais-je1 dirait2 dire6
    direct5 directe3 directement4 directes1 directeur7 directeur-adjoint1 directeurs3 direction6 directions1 directive2
    directives3 directly1 directoire5 director1 directors1 directrice2 directs2 directsound1 directx1 dires2 dirige1
    dirigeables2 dirigeait1 dirigeant5 dirigeante1 dirigeants6 dirigé3 dirigée3 dirty1 dis2 disait4 disait-on1 disant4
    discernement2 disciple1 disciplinaire2 disciplinaires1 discipline2 disciplines1 discographie1 discordante2
    discothèques1 discount2 discountairlineticket1 discours4 discovered1 discret2 discriminated1 discrimination3
    discriminatoire1 discrète1 discrètement1 discrètes1 discréditer1 discrédités1 discrétion1 disculpé1 discuss1
    discussion3 discussions3 discute2 discuter3 discuté2 disent4 dishes1 dishonest1 disinformation1 disjoint1 dislike1
    dismisses1 disney3 disneyodendron1 disomie1 disparaissent2 disparates1 disparaît1 disparition4 disparu3 disparue1
    disparus2 dispatch1 dispensait1 dispense1 dispensé2 dispensés1 dispersion1 display1 disponibilité2 disponible4
    disponibles2 disposaient1 disposait1 disposant2 dispose4 disposent3 disposera1 disposions1 dispositif5 dispositifs1
    disposition4 dispositions5 disposons-nous1 disposé2 disposées1 disproportion1 disproportionné2 dispute2 disputer4
    disputera2 disputerai1 disputerait1 disputèrent1 disputé3 disque3 disques1 disrupt1 dissident2 dissidents2
    dissimulation3 dissimulations1 dissimule2 dissimuler1 dissimulée1 dissimulées1 dissipé1 dissipée1 dissoute1
    dissuasion1 distal2 distance3 distances1 distants1 distendus1 distillées1 distincte1 distinction2 distinctions1
    distincts1 distingue1 distinguent2 distribute1 distributing1 distribution4 distribué3 distribuée1 distribuées1
    district2 districts1 dit7 dit-elle2 dit-il2 dit-on2 dite4 dites3 dits2 diurétique2 diurétiques2 diverge1 divergence1
    divergences2 divers4 diverse1 diverses4 diversifier1 diversifié2 diversité1 divertissement1 dividende2 dividendes1
    divisant1 division5 divisions2 divisée3 divisées1 divisés1 divorce1 divulgué2 dix5 dix-huit1 dixième1 dizaine3
    dizaines4 diète1 dj1 djibouti2 djihad1 djinaky1 dl3 dmc1 dmo3 dn1 do6 doberschütz1 doc1 docteur2 docteurs1 doctor1
    doctorat1 doctored1 doctoring1 doctrine2 document4 documentaire4 documentaire-témoignage1 documentaires1
    documentaires-fiction1 documentation2 documents4 documentés1 dodo1 dodorio1 dodrio1 doduo1 does3 doesn2 dog2 dogme1
    dogmes1 dogs2 doigt3 doigts2 doing3 dois4 doit8 doit-elle1 doivent6 doll2 dollars6 dolphins1 domain1 domaine5
    domaines2 domestique2 domestiques1 domicile5 domiciliation1 domicilié2 dominante2 dominateur1 dominati4 domination2
    domine1 dominent1 dominicaine1 dominique4 dominés1 dommage1 dommageable1 dommages1 dommages-intérêts1 don5 donald2
    donations1 donc7 done3 donjon2 donjons1 donna2 donnait1 donnant2 donne5 donnees2 donnent4 donner6 donnera3
    donnerait2 donneront1 donneurs1 donné6 donnée4 données6 dons2 dont8 dopage4 dopants1 dopé2 dopées1 dopés1 dormait2
    dormi1 dormir1 dorsale2 dorsales1 doré2 dorée2 dorénavant1 dorés2 dos3 dosage2 dose6 doses4 dossevi1 dossier6
    dossiers3 dot1 dotation2 dote1 doter1 dotée1 dotés1 douaire1 douanes3 douanière1 douarnenez1 doublait1 double4
    double-dealing1 doublement1 doublera1 doubles1 doublé1 doublée1 doubs1 doucement1 douceur1 douche1 douleur5
    douleurs4 douloureuse2 douloureusement1 douloureux1 douste-blazy1 doutait1 doutant1 doute5 douter1 doutes4
    douteuses1 douteux3 douzaine3 douze4 doué1 dovre1 down4 download1 downloaded1 downsize1 doyen1 dp2 dr4 draconiennes1
    dragon3 dramatique4 dramatiques1 dramatisée1 drame4 drap1 drapeau4 drapeaux2 draps1 drastically1 draîner1 dress2
    dressant1 dresscod1 dresse1 dressent1 dressing1 dressé1 dreyfus2 dreyfusardes1 drink3 drive2 drogue2 droguerie1
    drogues1 drogué1 drois1 droit7 droit-créance1 droite4 droits7 dromore1 dronne1 drop1 drops1 drouot1 drs1 drugs1
    drut3 dsl1 dst3 dtls1 du9 dual1 dual-citizens1 duane1 dubaï1 dublin3 dubois2 dubuffet1 duc3 duchesse1 duché1 due4
    duel2 dues1 duff1 dui2 dumas4 dumay1 dumez1 dumpy1 dune1 dunhuang1 dunlop1 dunno1 duo1 dupuis3 dupés2 duquel3 dur2
    dura1 durable2 durablement1 duran3 durand1 durant6 duras1 durcissement2 dure4 durement1 durent2 durer3 durera2
    dures1 during3 durkheim1 durs1 duré3 durée5 durées3 dussart1 dussaut1 dussourt3 dut2 dutch1 dylan1 dynamique2
    dynamiques2 dynastie2 dynasties1 dysfonctionnement2 dysfonctionnements2 dyspnée1 dzr1 dès7 débarrasser1 débat6
    débats3 débattre1 débattu1 débattue1 débite1 débits1 déblocage1 débloquer2 débloqués1 déboires2 débordant1 déborde2
    débordement2 déboucher2 débouchera1 débouclage2 débourser1 déboursé1 débranchant1 débranché1 début7 débuta1
    débutait1 débute2 débutent1 débuter3 débutera2 débuts1 débuté3 débutée1 débâcle2 décalage3 déceler1 décembre6
    décennie2 décennies2 décentralisation1 décentraliser1 décentralisé1 décentralisée1 déception2 décerne1 décerner2
    décerné1 décernée2 décharge3 déchaussée1 déchaînent1 déchaînées1 déchet1 déchirement1 déchirée1 déchue1 décida2
    décidait1 décide4 décider4 décidera2 déciderait1 décideront1 décidé5 décidées3 décidément2 décidés2 décisif1
    décision6 décisionnel1 décisions3 déclarait2 déclarait-il1 déclarant1 déclaration4 déclarations4 déclare5 déclarent1
    déclarer4 déclarera2 déclaré7 déclarée2 déclassification2 déclenchant1 déclenche2 déclenchement1 déclenché2
    déclenchée1 déclin2 déclinaison1 décline1 décollage1 décollent1 décoller1 décolonisation1 décoloration1 décolorée1
    décompose1 décompresser2 décompte1 décomptes1 déconcertante1 déconfiture1 décor1 décoration1 décors2 décoré1
    découle2 découleraient1 découlé1 découpage1 découpé1 découpée1 découragée2 découvert3 découverte4 découvertes1
    découverts1 découvre3 découvrent2 découvreur1 découvrir4 décret6 décrets2 décrit3 décrite1 décroche2 décroché2
    décroissant1 décrue1 décrété1 décès4 décéder2 décédé4 décédée3 décédés1 dédié2 dédiée3 dédiées2 dédiés1
    dédommagement1 déductibles2 déduit1 déesse1 défaillance2 défaillances4 défaire2 défait1 défaite2 défaut4 défauts1
    défavorable1 défavorables2 défend4 défendait1 défendant1 défendent2 défendra1 défendre3 défendu3 défenestration1
    défenestrations1 défenestré2 défense6 défenseur2 défenseure1 défenseurs3 défensive1 défi3 déficit2 défiera1
    défigurée3 défilait1 défilant1 défilent1 défiler1 défilé3 défilés1 défini2 définies1 définir2 définis3 définissant1
    définissent1 définit1 définition3 définitions1 définitive2 définitivement3 défis3 défoncé1 déformé1 défrayé1
    défunte1 dégagement1 dégelé1 dégoût1 dégoûté1 dégradation3 dégrader1 déguiser1 déguisé1 déguisée1 dégustation1
    dégusterez1 dégustés1 dégâts1 dégénérer1 déjeune1 déjeuner2 déjeuné1 déjà7 délai3 délais3 délester1 délibérée1
    délibérément1 délicat1 délicate2 délicats1 délicieuse1 délicieux1 délictueux1 délimité1 délinquance3 délinquants3
    délit5 délivrer2 délivrera1 délivré3 délégation5 délégations4 déléguer1 délégué2 déléguée2 délégués3 délétères1
    démangeaisons3 démantelé2 démarche3 démarches2 démarque1 démarrage1 démarré1 démasqué1 dément2 démentent2 démenti4
    démentie1 démenties1 démentis2 démesure1 démesurée1 déminage2 démission4 démissionna1 démissionnaire2
    démissionnaires1 démissionnait1 démissionne1 démissionner2 démissionné3 démocrate2 démocratie4 démocratique4
    démocratiquement2 démocratiques2 démocratisation1 démoniaques1 démons2 démonstration3 démontrait1 démontre2
    démontrer1 démontré2 démontrée2 démontrées1 démonté1 démoralisés1 démène1 déménage1 démêler1 déni1 dénivelé1
    dénombre1 dénomination1 dénommée1 dénommés1 dénonce4 dénoncer2 dénonciation2 dénonciations1 dénoncé4 dénoncées1
    dénonçant2 dénonçons1 dénouait1 dénouement1 dénouements1 dénoué1 déontologie2 déontologique1 dépanneur1 départ6
    départage1 département5 départemental2 départementale3 départementales2 départements3 dépassait1 dépassant2 dépasse2
    dépassement2 dépassent1 dépasser3 dépassé3 dépassée1 dépaysement1 dépend3 dépendait1 dépendant1 dépendante1
    dépendants1 dépendent1 dépendrait1 dépendre1 dépends1 dépens2 dépenser1 dépenses2 dépensé1 dépensée1 dépit3
    déplacement3 déplacements2 déplacé1 déplaisir1 déploie1 déploiement1 déplorables1 déploraient1 déplorant1 déplore3
    déploré2 déployé2 déployées1 déployés2 déplu2 déportation1 déporté1 déportées1 déportés3 déposant1 déposants1
    déposent1 déposer4 déposition1 dépositions1 déposé5 déposée4 déposées3 déposés2 dépourvue1 dépourvues1
    dépréciations2 déprécier2 député6 député-maire3 députée3 députés5 députés-sénateurs1 dépénalisation1 dépénaliser2
    dépénalisée1 dépêche1 dépôt4 dépôts4 déraisonnable1 dérange1 dérangent1 dérangé1 dérapages1 dérisoire1 dérive4
    dérives3 dérivé2 dérivée1 dérivés4 déroulaient2 déroulait1 déroule3 déroulement3 déroulent2 dérouler2 déroulera2
    déroulé3 déroulée3 déroulées2 déroulés1 désaccord2 désaccords1 désaisi1 désamorcer3 désapprouvent1 désarmement2
    désarment1 désarroi2 désarticulés1 désaveu1 désenclaver1 désendetter1 désengagement1 désert1 désertiques1 désespoir1
    désespèrent1 déshumanisé1 déshydratation3 désignait1 désignant1 désignation1 désigne2 désigner2 désigné3 désignée3
    désignés1 désinformation2 désir2 désirait2 désirant1 désirer1 désireuse1 désireux2 désiré1 désobéissance1 désolante1
    désordonnée1 désorganisé1 désormais5 déstabilise2 déstabiliser1 déstructuration1 déséquilibrent1 déséquilibré2
    détacha1 détache1 détail4 détaillant1 détaille2 détaillent1 détaillé1 détaillées1 détails3 détecter1 détection1
    détenait1 détendent1 détenteur1 détention5 détentions1 détenu2 détenue3 détenus3 déterminants1 détermination1
    déterminer4 déterminera2 déterminé2 détiendra1 détiendrait1 détiendront1 détiennent1 détient3 détour1 détourne1
    détournement2 détourner3 détourné2 détournés1 détracteurs2 détresse2 détriment3 détroit2 détruire1 détruisirent1
    détruit3 détrôné1 détérioration2 détériorer1 détérioré1 développa1 développe2 développement5 développements1
    développent1 développer3 développeurs1 développé3 développée2 développées1 déviations1 dévissé2 dévoient1 dévoilé3
    dévoilée1 dévolu1 dévonien1 dévouement1 dévoué2 déçu1 déçue1 déçus2 dîner2 dîné1 dômes1 dû5 dûment1 e-commerce1
    e-mail3 each2 eagle1 earlier2 early2 easily1 east2 eastern1 easy2 eat3 eau4 eaucourt1 eaux4 ebm1 ebner1 ebs1 ebu1
    ecclésiastique1 ecclésiastiques1 ecg1 echec1 echelons1 echo2 echos2 ecole1 economic1 economie4 economist1
    economiste1 ect2 ecureuil5 ecw1 edd1 eddy2 edf3 edf-gdf1 edges1 edible1 edith2 edition2 editions1 editor1 edmond4
    edouard2 eduardo1 education1 edvige7 effacement2 effacent1 effacer2 effacées1 effaré1 effecteur1 effectif3
    effectifs2 effectivement4 effectuait1 effectuant1 effectue1 effectuer3 effectueront1 effectué4 effectuée2
    effectuées3 effectués3 effervescence2 effet7 effets6 efficace4 efficacement2 efficacité5 efficient1 effigie1
    effondrement1 effondrent1 effondrer1 effondré1 effondrés1 efforcé1 effort3 efforts3 efforçons1 effractions1
    effrayante1 effusion2 efi2 egg1 eggs3 eglise2 egypte1 eh2 einar1 eitoku1 ekaterina1 el1 elargir1 eldar1 eldr1
    election1 electric2 electrician1 electronics1 elements2 elesa1 elevator1 elf4 elifas1 elijah1 elimination1 eliot1
    elisa1 elisabeth2 elisha1 elizabeth1 ella1 elle9 elle-même4 elles6 elliptique2 elmira1 else3 elysée5 email4
    emballage3 emballement1 emballé1 emballée1 embargo3 embarquement1 embarras1 embarrassed1 embastillement1 embauches1
    emblème2 emblée1 emblématique2 emblématiques1 embranchement1 embraser1 embrasse1 embrasser2 embrasé1 embroidered1
    embroidery1 embryogénèse1 embryonnaire1 emea3 emerge1 emile1 emma2 emmanuel2 emmenait1 emmener3 emmené2 emmy1
    emmène1 emotion1 emotional1 empanadas2 empeche1 empereur3 empire3 empiéter1 emplacement3 emploi5 emploie2 emploient2
    emplois5 employeemeeting1 employees2 employeur3 employeurs2 employé3 employée1 employées1 employés4 empocher1
    emporte2 emporter1 emportèrent1 emporté1 emportés1 empreintes3 empressée1 emprises1 emprisonnement3 emprunt3
    emprunter1 emprunteur2 emprunteurs2 empruntis1 emprunts2 emprunté2 empêche4 empêchent1 empêcher3 empêchera1 empêché3
    en9 en-dessous3 en-tête1 ena2 encadrant1 encadrement2 encadrer2 encadré3 encadrée1 encaissé1 enceinte3 enceintes1
    encens1 enchanté1 enchantés1 enchaîné4 enchevêtrement1 encino1 enclave1 enclines1 encontre3 encore8 encourage2
    encourageaient1 encourageant1 encourageants1 encouragement1 encourageons1 encourager3 encouragé1 encouragées1
    encourent1 encours2 encourues1 encre1 encres1 encryption1 encyclopédie1 end3 endettement1 endettera1 endiablées1
    endiguer1 endormir1 endormis1 endorsé1 endossant1 endroit4 endroits1 endéis1 endémique3 energy1 enfance3 enfant7
    enfantine2 enfants7 enferme1 enfermer1 enfermé1 enfilade1 enfin6 enflammera1 enfle1 enfonce1 enforcement2
    enfouissent1 enfreint1 enfuient1 engage3 engageant1 engagement4 engagements4 engagent3 engageons1 engager4
    engagez-vous1 engagé3 engagée3 engagées3 engagés2 engendre2 engendrent1 engendrer1 engendrera1 engendré1 engendrées1
    engine2 engl1 english1 englobe1 engluée1 engouement1 engouffre1 engouffrent1 engourdissement1 engourdissements1
    engrais1 enjambeur1 enjeu2 enjeux3 enjoint1 enjoy1 enjoyed1 enjoying1 enlacer1 enlever2 enlevé3 enlevée1 enlevés2
    enlighten1 enlisement1 enlisera1 enlumineur1 enlève2 enlèvement2 enlèvements3 ennemi1 ennemies1 ennuie1 eno1
    enormous1 enough3 enoxaparine3 enquête7 enquêtes2 enquêteur1 enquêteurs5 enquêtèrent1 enregistrant1 enregistre2
    enregistrement3 enregistrer2 enregistré3 enregistrée2 enregistrés1 enrichissement1 enrichit1 enrique2 enron3
    enrouler1 enseigna1 enseignante3 enseignants2 enseigne1 enseignement4 enseignements3 enseigné1 ensemble6 ensembles1
    ensevelis1 ensorcelées1 ensuite6 ensuring2 entaché1 entachée1 entachées1 entama1 entame1 entamer2 entamera1 entamé3
    entamée2 entassées1 ente1 entend4 entendaient1 entendait1 entendant1 entendions1 entendre3 entendu4 entendue2
    entendues2 entendus2 ententement1 ententes1 enter1 enterre1 enterrent1 enterrée1 entertainment1 enthousiasme1
    enthousiaste1 enthusiast1 entier4 entiers1 entire1 entité2 entière4 entièrement3 entomologiste1 entonné1 entourage4
    entourait1 entourant2 entourent1 entouré3 entourée2 entourées1 entourés1 entraide2 entraient1 entrainement1
    entrainer1 entraineur1 entrainé1 entrait2 entrance1 entrant1 entrave1 entraves1 entravé1 entraînant2 entraîne2
    entraînement3 entraîner3 entraîneur3 entraîneurs1 entraîné3 entraînée1 entre8 entre-deux1 entre-temps2 entremont1
    entrent2 entreposer1 entreposés1 entreprend1 entreprendre1 entrepreneur1 entrepris3 entreprise5 entreprises6
    entreprit1 entrer4 entretenant1 entretenir2 entretenu4 entretenue2 entretenus1 entretien5 entretiendrait1
    entretiendront1 entretiennent2 entretiens3 entretient1 entrevoyait1 entrevue4 entré4 entrée4 entrées1 entérinée1
    envahi2 envahir1 enveloppe4 envenimait1 envergure3 envers4 envie3 environ6 environment1 environnantes1
    environnement4 environnementales1 environs2 envisage3 envisageable1 envisageaient1 envisageait1 envisagent2
    envisageons2 envisager3 envisagez1 envisagé3 envisagée2 envisagées2 envoi2 envoie2 envoient1 envolent1 envoler1
    envolé1 envolée1 envolées1 envoyaient1 envoyait1 envoyant1 envoyer3 envoyé4 envoyée3 envoyés3 enzo1 enzymes2 eonia2
    ep1 epar4 epargne6 epicure1 epo4 epreuve1 eptifibatide1 equal2 equals1 equilbey1 equipe4 equipement1 equipiers1 er6
    eric4 ernest2 erquelinnes1 errait1 errant3 errements1 errer1 erreur3 erreurs3 erronée2 error2 eruption1 erwan1 es2
    esb2 escadrille1 escalade2 escalader1 escale1 escalier1 escaliers2 escaped2 escargots1 escarpé1 escarpées1
    eschewing1 esclandre1 esclaves1 escles1 escomptons1 escors1 escouade1 escrimeur1 escroquerie3 espace4 espaces2
    espagne4 espagnol4 espagnole3 espagnols1 especially2 espen1 esperança1 espion1 espionnage1 espions1 esplanade4
    espoir4 esprit3 esprits2 espèce4 espèces3 espère4 espère-t-on1 espèrent2 espéraient2 espérait2 espérance2 espérant2
    espérer3 espérons1 esquimaux2 esquéhéries1 essaie3 essais3 essay1 essayant2 essayer2 essayons2 essayèrent1 essayé1
    essence2 essential1 essentiel4 essentielle2 essentiellement4 essentielles2 essentiels1 essonne2 essor1 essuyaient1
    essuyer2 essuyée1 est9 est-ce5 est-elle2 est-il5 est-à-dire4 estaing4 estanguet1 esteem1 esthesioneuroblastome2
    esthétique2 esthétisme1 estimait1 estimant4 estimate1 estimated2 estimation2 estimations2 estimatoire1 estime5
    estime-t-il1 estiment3 estimer2 estimeraient1 estimez-vous1 estimons2 estimé6 estimée2 estimées1 estomac1
    estrogènes2 estuaire1 et9 etaient2 etait1 etang1 etant1 etat7 etats3 etats-unis5 etc4 ethan1 ethics1 ethique1
    ethnie2 ethnies3 ethnique2 ethniques2 etienne3 etiquetage1 etmopterus1 eton1 etouffées1 etrange1 etrangement1 etre2
    etude1 eu7 eucoco1 eudes2 eue2 eulalie1 euphorie1 eur1 eure-et-loir2 eurent2 eurex2 euribor2 euro3
    euro-méditerranéen1 eurocity1 euroclear1 eurodac3 eurodéputés3 eurogroupe1 euron1 europe6 europe-chine1 european2
    europeen1 europharm1 européen6 européenne6 européenne-chine1 européennes4 européens5 euros8 eurosic1 eurostar1
    euskal2 eustache1 eut3 euthanasie7 euthanasies1 euthanasiée1 euthanasiés1 eux6 eux-mêmes3 eva3 evacuates1
    evacuating1 evacuation1 evaluation1 evans3 even4 event3 eventuels1 ever3 everton1 every4 everything2 eviter1
    evoquant2 evreux1 evry2 evángelos1 evêque1 ewan1 ex2 ex-adjoint1 ex-ambassadeur1 ex-amie1 ex-candidate3 ex-cedel1
    ex-compagnie1 ex-conseiller1 ex-diouloulou1 ex-directeur1 ex-fonctionnaires1 ex-gérant1 ex-leader1 ex-mari1
    ex-ministre2 ex-numéro1 ex-otage5 ex-premier1 ex-président2 ex-représentant1 ex-secrétaire1 ex-trésorier1
    ex-trésorière1 ex-élus1 ex-époux1 exact1 exactement3 exactes2 exactions2 exactitude1 exagérés1 exaltant1 exalte1
    examen6 examens3 examina1 examined1 examiner4 examinera1 examiné3 examinée1 examinées1 examinés1 examples2
    excalibur1 excellait1 excellence1 excellent4 excellente3 excelnt1 except1 exception5 exceptionnel4 exceptionnelle3
    exceptionnellement2 exceptionnelles3 exceptionnels4 exceptions2 excepté3 excerpt2 excessif2 excessive1
    excessivement2 exchange1 excipients3 excitation1 exciting1 exclaim1 exclame1 exclu3 excluaient1 excluant1 excluding1
    excluent1 exclure2 exclusif2 exclusifs1 exclusion3 exclusive2 exclusivement3 exclusivité1 exclut2 excrétion2
    excrétés1 excuses2 excès3 excédait1 excédent1 excéder3 execute1 execution3 executive2 executives1 exemplaire2
    exemplaires3 exemple6 exemples2 exemption1 exemptée1 exerce3 exercent1 exercer3 exercice4 exercé4 exercée1 exercées1
    exergue1 exerça1 exerçait2 exerçant4 exhaussé1 exhaustif1 exhaustive2 exhaustivité2 exhorté2 exhume1 exhumé1 exige3
    exigeait1 exigeant2 exigeantes2 exigence2 exigences2 exigent2 exigeons1 exiger2 exigé3 exigée1 exil3 exilé2 exilés3
    existaient3 existait2 existant2 existants1 existe5 existence4 existent2 exister2 existé2 exit2 exode1 exodite1
    exonérer1 exonéré1 exoplanète1 exorcismes1 exotique1 exp1 expatriés1 expect2 expectative1 expecting1 expects1
    expensive2 experience2 experienced1 experiments1 expert3 expertise4 expertises3 experts3 expiration2 explain2
    explications4 explicite1 explicitement3 explicites1 expliquait1 expliquait-il2 expliquant3 explique6 explique-t-il1
    expliquent1 expliquer4 expliquerait2 expliqué6 expliquée1 exploit1 exploitable1 exploitation4 exploitations1
    exploiter2 exploits1 explora1 explorateur2 exploration2 explore1 explorer2 exploré1 explorées2 explosifs1 explosion2
    explosive1 explosé1 exportations2 exporté1 exposant1 exposants1 exposer2 exposition5 expositions2 exposé3 express1
    expressed2 expresses1 expression4 exprimait2 exprimant3 exprime2 expriment1 exprimer3 exprimera1 exprimé3 exprimée2
    exprimés3 expulsion1 expulsions1 expulsés2 expurgé1 expédition2 expérience4 expérimental2 expérimentale1
    expérimentales1 expérimenté1 expérimentés1 exquises1 ext1 extension4 extensive1 exterieur1 externe3 externes3
    extincteurs2 extinction2 extorsion2 extra1 extracellulaire1 extract1 extraction2 extradition1 extradés1 extrait2
    extraits2 extraordinaire3 extraordinairement1 extrapolation1 extreme2 extremely2 extremis1 extremist1 extrémistes1
    extrémité1 extrémités1 extrême4 extrêmement4 extrêmes2 extérieur4 extérieure2 exupéry1 exxon1 exxonmobil1 exécutent1
    exécuter2 exécutif3 exécutifs1 exécution3 exécutive1 exécutons1 exécuté3 eyssina1 fa1 fab1 fabio1 fabius3
    fabiusiens1 fables1 fabric1 fabricant2 fabrication2 fabrice4 fabrics1 fabrique2 fabriqué1 fabriquées1 face6
    facebook3 faces1 facettes1 fachinetti1 facial1 facilement3 faciles1 facilitant1 faciliter3 facilitera1 facility1
    facilité2 fact1 facteur3 facteurs3 factions2 facto2 factuels1 facturations1 facture2 factures4 faculté1 facultés2
    faedis1 faible5 faiblement2 faibles2 faiblesse3 faiblesses2 failed1 faille2 failles1 faillite3 failure1 faim3 faims1
    fains-véel1 fair2 faire8 fairly1 fais2 faisabilité2 faisaient3 faisait4 faisant4 faisceau1 faisons1 faisons-nous1
    fait9 faite3 faites2 faits5 falcon1 fall1 fallacieux1 fallait4 falleron1 fallu3 fallujah3 fallut1 falsification1
    falsifications3 falsifié2 falsifiées1 falung1 fame1 famer1 fameuse2 fameux1 familial2 familiale4 familiales4
    familiaux1 familier1 familiers1 famille7 familles4 family2 famine2 famoso1 fan2 fanatic1 fanatique1 fanatiques1
    fanfare1 fanfaron1 fans2 fantaisie1 fantasmes2 fantastic2 fantastique1 fantômes1 faouzi1 faq1 far3 farc6
    farc-marxistes1 farce1 farcie1 farfan1 farfelu1 farge1 farid1 farinet1 fario1 farka1 farouche2 farrad1 fascination1
    fasse4 fassent2 fast3 faster1 fastes1 fatal2 fatals1 fate1 father1 fatigue3 fatiguées1 fatma5 fatna2 faubert1
    fauché1 faudra2 faudrait2 faudrait-il2 faufile1 faufilé1 faulx2 faune1 fausse3 faussement1 fausses4 faussé1 faut7
    faut-il2 faute4 fautes1 fauvet2 faux6 fave1 faverolles-et-coëmy1 faveur5 favorable4 favorablement2 favorables2
    favori2 favoris1 favorise3 favoriser4 favorisé1 favorite3 fax2 faxe1 faxer1 fayette1 façades1 façon5 façonne1 fbf3
    fbp1 fc2 fco1 feared1 fearing1 features1 feb1 feces1 fed2 federal1 federer1 feedid1 feel4 fees1 felquiste1 felt1
    female3 femelle1 femme7 femmes5 femsionensis1 fenêtre1 fenêtres1 fer3 fera4 feraient2 ferait1 ferez1 ferme4
    fermement3 fermer2 fermes2 fermeture1 fermetures1 fermeté2 fermiers1 fermons1 fermé2 fermée1 fermées2 fermés2
    fernandez1 ferons3 feront3 ferrer1 ferroviaire1 ferry3 ferré2 ferrées1 fertilizer1 ferté-imbault1 fervente1
    festival2 festivals2 festives1 festivités2 feu4 feuillage1 feuille2 feuilles2 feutrée1 feux3 few3 ffcb1 fiabilité1
    fiable1 fiasco1 fiat1 fiba1 fibres2 fibrillation1 fibrillations3 fibrine2 fibrinogène1 fibrose1 fichage6 fiche2
    ficher4 fiches4 fichier7 fichiers4 fichées1 fichés2 ficib2 fictif3 fictifs3 fiction2 fictive1 fictives3 fiduciaire1
    fidèle2 fidèlement1 fidèles3 fidélité2 fief1 field3 fier2 fiers1 fierté4 fifa1 fifth2 figaro4 fight2 fighting1
    figuraient1 figurait2 figurant2 figurante1 figurants2 figure3 figurent2 figurer3 figures1 figurines1 figuré1 fiji2
    fil3 filature1 file3 filed1 filer2 files1 filet1 filiale5 filiales2 filiation2 filiatrault1 filin2 filières1 fill1
    fille5 filled1 filles2 fillette2 filling1 fillon5 film5 filmer3 films3 filmée2 fils6 filtration2 filtrer2 fimat3
    fin8 final4 finale4 finalement5 finalistes1 finalité1 finalités1 finally1 finance4 financement6 financements2
    financer4 finances5 financial1 financier5 financiers6 financière6 financièrement1 financières4 financée1 financés2
    find4 finding2 fine3 fines1 fini4 finir3 finira1 finishes2 finissent2 finit2 finition1 finlande2 finlay1 fins4
    fiorentina2 fire2 fired2 firefox3 firent2 firme2 firmes1 first5 fisc2 fiscal2 fiscalement1 fiscales2 fiscaux2 fish3
    fit4 fitness1 fitz-pegado2 fitzgerald1 fitzpatrick1 five2 fix1 fixa2 fixe3 fixes1 fixot1 fixé3 fixée2 fixées2 fixés1
    fière1 fièvre3 fk1 flacon5 flacons4 flag1 flagrant2 flamme5 flanders1 flandre1 flash1 flattent1 flattons1 flavored1
    flawless1 fleurie1 fleurs3 fleuve3 flew1 flexibilité2 flexible1 flexographie1 flicage2 flight2 flights1 flirté1
    floch1 floch-prigent1 floods1 flora2 floraison2 flore1 florence3 florida2 florissant1 flot1 flotte1 flottille1 flou3
    flower1 flowers1 floyd1 fluorescence2 fluorescents1 flushing1 flux3 fly1 flèche1 fléau1 fléaux1 fm3 fmi1 fn1 fo3
    focalisation1 focalise1 focaliser2 focalisé1 foch1 focus1 foetal1 fognini1 foi4 fois7 fois-ci2 fois-là1 folie2
    folio1 folk1 folke1 folkingham1 folkloriques1 folks1 folle2 folles1 followed1 following2 fonce2 foncent1 foncier3
    foncteur1 fonction5 fonctionnaire1 fonctionnaires3 fonctionne3 fonctionnel1 fonctionnelles1 fonctionnels1
    fonctionnement4 fonctionner1 fonctionné3 fonctions4 foncées1 fond5 fondamental3 fondamentale1 fondamentalement2
    fondamentales1 fondamentaux2 fondateur3 fondateurs2 fondation3 fondations1 fonde2 fondement2 fondements3 fonderie1
    fonderies1 fondre1 fonds6 fondtech-fondmetal1 fondue1 fondues1 fondé3 fondée3 fondées2 fonscolombe1 fonscolombes5
    font5 fontaine2 food5 football5 footballeur2 footballs2 for7 forage1 forbes1 force5 forcent1 forces5 forcée2
    forcément3 forcés2 foreign1 foreigner1 foreigners1 forensic1 forge2 forges1 forget2 forgot1 forkum1 form2
    formalisée1 formant1 format2 formation5 formations2 formats1 forme6 formel1 formelle1 formellement3 forment1 former4
    formerait1 formes3 formidable1 formula1 formulation1 formule3 formules1 formulé3 formulée1 formé2 formée1 formés2
    fort4 forte5 fortement4 fortes2 fortification1 fortifications2 fortiori2 fortis2 forts2 fortuitement1 fortuites2
    fortune2 fortunée1 forum3 forums2 forward3 forwarded1 forêt3 fosse1 fossiles1 fossé1 fossés2 fou1 fouché2 foudres1
    foudroyant1 fouet1 fought2 fouiller1 fouilles1 fouineur1 foulant1 foulard1 foulera1 foules1 foulée2 found2
    foundation2 founded1 fouquet2 four3 fourgon1 fourmillements2 fourmis2 fourneaux1 fourni2 fournie2 fournil2 fournir5
    fournira2 fournis3 fournissant1 fournisseur2 fournisseurs1 fournit2 fourre-tout1 fours1 foussemagne1 foward1 fox1
    foyer4 foyers2 fpf1 fr4 fraction1 fractional1 fractionnée3 fracture5 fractures5 fracturé3 fragile2 fragiles2
    fragilisation1 fragiliser1 fragilisé1 fragilisée1 fragilisées2 fragilité1 fragment1 fragmentation1 fragments1 frais4
    fraise1 franc2 franc-maçon2 franc-maçonnerie1 france9 france-presse1 france-tibet2 francesco2 franchement2
    franchirent1 franchise1 francilien1 francis5 francisco3 franck1 francky1 franco2 franco-allemande1 franco-belge3
    franco-chinois1 franco-chinoise1 franco-chinoises3 franco-colombienne4 franco-flamand1 franco-louisianais1
    franco-tunisienne1 francs5 frank1 franz1 français8 française7 françaises6 françois6 françois-honoré1 françoise4
    frappait1 frappe2 frappes1 frappeurs1 frappé1 frappée2 fraser1 frasnes-lez-anvaing1 fraternité1 frattini1 fraude5
    fraudeur3 frauduleuse3 frauduleusement2 frauduleuses3 fraye1 frayeur1 frazier1 fraîche1 freak1 fred1 freddy1
    frederik-karel1 free3 freedom1 freelance1 freins1 french3 frequent2 frequently1 fresh3 freshness1 fresques1
    fressange1 friandise1 friands1 fribourg2 friches1 frictions1 friday2 friederich1 friend2 friendly4 friends3
    frigidaires1 frigo1 frileux1 frisco2 frise1 frissons2 froid3 froids1 froisser2 froissé1 from6 fromage1 fromages3
    fronde2 frondeuse1 front4 front-runner1 frontière4 frontières4 frossard2 frotte1 frottent1 frotter1 fruit3 fruits2
    frustrée1 frère4 frères4 frédéric4 frégates5 frémir1 fréquemment3 fréquence4 fréquences1 fréquent3 fréquentations2
    fréquente3 fréquenter1 fréquentes1 fréquents4 fréquenté1 frôlant1 fsu3 fui2 fuir1 fuit1 fuite4 fulfillment1
    fulgurant1 full1 full-time1 fun3 fundu1 funtenseealma1 funéraire1 fur2 furent4 furet1 furieux1 furnishing1 further2
    furtivement1 fuseau1 fuselage1 fusibles1 fusil1 fusillé3 fusillés4 fusion4 fusionner2 fusionnèrent1 fusionné2
    fusions1 fussy1 fustige1 fustigé1 fusées1 fut6 fut-il1 futile1 futur4 future3 futures3 futurs3 fyi1 fâchent1
    fâcheuse2 fâchée1 fédéral1 fédérale3 fédérateur1 fédération5 féerie1 félicite3 féliciter2 félicité2 félix2 féminin1
    féminine2 féminines2 féminins1 fémoral2 fémur2 féroce1 fétiches1 février6 fêtaient1 fête4 fêtent2 fêtera1 fêtes2
    fêté2 gabriel1 gabriele1 gace1 gachet1 gafas1 gagna1 gagnait1 gagnant1 gagnante1 gagne2 gagnent2 gagner4
    gagneraient1 gagné3 gail1 gain2 gains3 gal1 galaxie2 galaxies2 galaxy1 galerie1 galit1 galles1 galliffet1 gallimard2
    gallipoli1 gallo-romaine1 galopants1 galzin1 game3 gamer3 games1 gamin2 gamins1 gamma2 gamme3 gandolfo3 gants1
    garage1 garanti1 garantie4 garanties4 garantir3 garantissent1 garantit2 garcey1 gardait1 gardant1 garde7 garde-robe1
    garden1 garder4 gardez2 gardien2 gardienne3 gardé4 gare4 garnies1 garnis1 garros1 gars1 garter1 garçon6 garçonnet4
    garçons1 gascons1 gaspard1 gaston1 gastrique1 gastro-intestinal2 gastro-intestinaux1 gattegno1 gauche5 gauchers2
    gauches1 gaufré1 gaule2 gaulliste1 gavit1 gayoso1 gaz3 gaza1 gazetta1 gazouillis1 gazzetta3 gaël1 gaëtan3 gb1 gce1
    gcx1 gd1 gdanks1 gdansk4 ge2 geay1 geiven1 gel2 gelé1 gelés1 gem1 gen1 gendarmerie4 gendarmes3 gendre2 general2
    genevoix1 geney1 genie1 genos1 genre3 genres2 gens5 gentillement1 gentiment2 gentleman1 genèse2 genève1 geoffroy2
    geolier1 george4 george-bush1 georges5 georgetown1 georgia1 georgiens1 georgius1 gerable1 gerald1 gerard2 gerardo1
    gerbil1 gergorin1 germains1 german1 germer1 gestation1 geste4 gestes2 gestion5 gestionnaire2 gestionnaires1
    gestuelle1 get6 getafe1 gets2 gewerc1 geórgios1 geôliers2 gfd1 ghali1 ghost-written1 giaccobi1 gian1 gianfranco1
    gianni1 giannotti1 giant1 gibamond1 giberne1 giflé1 gift2 gigantesque1 gigantesques2 gigantisme2 gilbert1 gilberto1
    gilette1 gillant2 gillequin1 gilles2 gillet1 gin1 giorgio2 giovanni2 girard2 giraud3 girlfriend1 girls1 giro5
    giroud1 girouette1 girouettes1 giscard4 gisements1 give4 given1 gives2 gièze1 giórgos1 glace1 glaces1 glacières1
    glandes2 glanées1 glass1 glenda1 glenn2 glissades1 glisse1 glissement1 glisser1 glissière1 glissés1 global4 globale3
    globalement1 globalisation2 globe1 globulaire1 globules2 gloire3 glomérulaire1 glorieuses1 glorieux2 glory1 glosent1
    gloup1 gluconate1 glucosée1 glycoprotéine1 glénat1 gmail2 gmbh2 gmina1 gminy1 gmt3 gnaouas1 gneisenau1 gner1
    gnofhac2 go5 goal2 godard1 godin1 goellner1 goes2 goin1 going5 gold1 golfe3 goliardia1 goliards1 gomez3 gone2
    gonflable1 gonflement3 gonflements1 gonfler1 gong1 gonsalves2 good6 goodwill1 google4 gorce3 gordon2 gorge3 gorille1
    gorostiaga1 gorse1 goshou1 gosse2 gosselin1 got2 goth1 gothique1 gotta1 gotten1 gottlie1 gottlieb1 gourmand1
    gourmandise2 goutte3 goutte-à-goutte1 gouvenement1 gouvernance3 gouvernants2 gouvernement8 gouvernemental2
    gouvernementale3 gouvernements3 gouvernent1 gouverneur4 gouverné1 governance1 government1 governor1 goût3 goûter2
    goûté1 gp4 gpiib3 gpl1 graae1 grabis1 graduelle1 graham2 grain2 gramm1 grammar1 gramme1 grammes1 gramont1 granada1
    grancher1 grand7 grand-champ1 grand-charmont1 grand-chose1 grand-maître1 grand-messe1 grand-mère2 grand-père2
    grande7 grande-bretagne3 grandement2 grandes5 grandesbanquesprivées1 grandi2 grandier2 grandiose2 grandioses1
    grandir2 grandit1 grands5 grands-parents1 grange1 granules1 graphique1 graphème1 gras1 grasset1 grateful1 gratifiée2
    gratifying1 gratitude1 gratuit1 gratuite2 gratuitement2 gratuité1 grau1 grave4 gravement4 graves5 gravi1 gravis1
    gravité3 gravure1 gravures1 great6 greater2 grec3 grecque3 green3 greenwich1 greffés1 greg2 gregory1 gremetz1
    grenade1 grenadiers1 grenoble1 grenouille1 grenouilles1 grid1 griffin2 grill1 grilled1 griller1 grim1 grimaces1
    grimm1 grippé1 gris1 grise1 grison1 groenland2 grogne1 groot1 gros4 gross1 grosse3 grosses2 grossesse3 grossir1
    grossière2 grotesques1 grotte1 grottes1 groulx1 group3 groupama1 groupe8 groupements1 groupes5 groupie1 groups3
    groupé1 grown1 growth1 gruau1 gruman1 grumman1 grâce6 grâces1 grèce2 grève3 gré1 grégaire1 grégoire2
    gréoux-les-bains1 grésivaudan1 grévistes2 gtownsend1 guadalupe2 guality1 guarantee2 guaranteed1 guaranty1 guardian2
    guatemala1 guaviare2 guerilla1 guerra1 guerre6 guerrero1 guerres1 guerrillas3 guerry1 guess1 guessing1 guette1
    guettent2 guevara2 guglielmo1 guichet2 guide2 guides1 guidée1 guilde1 guillaume3 guillemets1 guindé1 guinée1
    guirlandes1 guise1 guitares1 guitariste1 gulf2 gummibear1 gun1 gunthert1 guo2 gura1 gurgaon1 gustaf1 gutenberg2
    guttenberg1 guy4 guys2 guère3 guéant1 guérilla4 guérillero2 guérilleros4 guérir2 guérison2 guérisons1 guérissent1
    guérisseurs1 gyatso1 gymnaste3 gymnastique2 gynéco1 gâcher1 gâte1 gâteau1 gâtinais1 gènes1 gère1 gèrent2 géant3
    géante2 géantes1 géants1 génial1 génocide2 génome1 génotoxicité1 génère1 généalogies1 généaral1 générait1 général7
    générale8 généralement4 générales3 généralisé2 généralisée3 généralisées1 générations2 généraux4 généreront1
    généreuses1 généreux1 générosité1 généré2 générées1 génétique3 génétiques3 géographie2 géographique2 géorgie2
    gérable1 gérait1 gérard4 gérer2 gériatrie1 gérone2 géré1 gérée2 gérés1 gênant2 gêne2 gîte1 góra1 göchhausen1 ha2
    habbaniyah1 habib1 habiller1 habillée1 habillés1 habit1 habitacle1 habitant2 habitante2 habitants5 habitat2
    habitations1 habite2 habitent1 habiter1 habits1 habitude2 habitudes1 habituel2 habituelle1 habituellement2
    habituels1 habitué1 habitués1 habité3 hache1 had5 haganah1 hagen1 hahaha1 haider1 haies2 haine1 hair2 hairdresser1
    haironville1 hairstreak1 hais1 hajj3 halbwax2 hall3 halphen5 hamas4 hambourg-bergedorf1 hamburguers2 hameau2
    hameaux1 hameçons1 hamilton1 hammond1 hamster3 hamsters2 han1 hanche5 hand2 handball2 handicap2 handicape1 handle2
    hands1 hangout1 hano2 hanoun1 hanoï1 hans2 hans-gert1 hansen1 hanson1 hany1 happen1 happy2 harbor2 harcèlement1
    hard2 hardy2 haricot1 hariri1 harlan1 harmonie3 harmonieux1 harold2 harpe1 harry1 harvard1 harvard-radcliffe1
    harvey2 harz1 has5 hasard4 hasardeuses2 hassan2 hatch1 hatzidakis1 haulage1 hausfeld1 hausse4 hausses1 haussmannien1
    haut5 haute4 haute-garonne1 haute-justice1 haute-marne1 haute-normandie1 haute-perche1 haute-savoie1 hautement1
    hautes2 hautes-pyrénées2 hauteur5 hauts3 hauts-de-seine5 havane1 have7 haven3 havent1 having3 haye2 hayes1 hazem1
    hbos1 hca1 hcr1 hd1 he5 he-he1 headed1 heading1 healthy1 hear3 heard1 hearing1 heart2 heartland1 heat1 heather1
    heavily1 heavy2 hebdo1 hebdomadaire2 hectares1 hector2 hedin1 heh1 height1 heights1 heinz1 helder1 helena2
    helicopter1 hell1 helm1 help4 helped2 helpful2 helping1 helps2 helvétique1 hence1 hennecke1 hennezel3 henri3
    henriette3 henry3 her4 herbe3 herbes1 herces1 hercule1 here4 herein1 herman2 hermann1 hermant1 hermia1 heroes1
    herritarrok2 hertz1 hervé4 hesitant1 hesitate2 hesnard1 hetzel1 heure6 heures7 heureuse3 heureusement3 heureux3
    heurs1 heurtant1 heurte1 heurtent2 heurts1 heurtée1 hexagonal1 hexagonales1 hexagonaux1 hexagone2 heyer2 heynemann1
    hezbollah3 hi2 hidden2 hier7 high3 high-a-pay-sha1 higher2 highest2 highly3 hill1 hilliard1 hills2 hilsz1 hilton1
    him4 himalaya1 himed1 himself1 hindou1 hip2 hire1 hirudine1 hirudines2 his4 histoire6 histoires2 histologie2
    histomorphométrique1 historiens1 historiographique1 historique4 historiquement3 historiques2 hit1 hit-parades1
    hitler1 hitlérienne1 hitlériens1 hiver2 hivernale2 hiérarchie4 hiérarchique3 hiérarchiques3 hiérarchisation1
    hiérarchisée1 hiérarques1 hjalmar1 hlm5 hmb1 hnf2 hobbes1 hobbs1 hobby1 hodge1 hodoul2 hoffmann1 hohmavar1 hojo1
    hokmabad1 holan1 hold1 holiday1 hollandais1 hollandaise2 hollande2 hollister1 hollywood1 holocaust1 holocauste1
    holt2 holy1 home3 homestyle1 homicide3 hommage3 homme7 homme-femme2 hommes6 hommes-femmes1 homogène1 homologue3
    homologues2 homonyme1 homophobie3 homosexuel1 homosexuels2 homéostasique1 honeymoon1 hong2 hongkong1 hongrie2
    hongrois1 honneur5 honneurs1 honnête1 honnêtement1 honor1 honoraient1 honoraire1 honorer2 honoré2 honorée2 hoodia1
    hoot1 hope4 hopefully1 hopes1 hoping1 hopital1 hopkins1 horaire2 horaires1 horizon-pft2 horizon-rft2 horizons1
    horloger1 hormis1 hormonal1 hormones2 horreurs1 horrible2 horribles1 horrifiée1 hors4 hors-jeu1 hors-normes1 horse3
    hosneld3 hospitalier2 hospitalisation1 hospitalisations2 hospitalière1 hospitalières1 hostile4 hostiles2 hostilité1
    hostilités1 hot2 hot-dog1 hotel3 hotes1 hotmail2 hottest1 houdan1 hougue1 houhai2 houleux1 hour3 house4 housing2
    houston3 houtaing1 hover1 how5 howe1 howes2 however2 hrkovce1 hrs1 hruza1 hst1 htm2 html3 htp1 http4 hu4 huang1
    huber2 hubert1 hudson1 huge3 hugh1 hughes2 hugo2 huguet-chateau1 hui7 huile1 huis4 huit5 huitième2 hull1 humain4
    humaine4 humaines3 humains3 human3 human-spaceflight1 humaniser1 humanisme1 humaniste1 humanitaire2 humanitaires2
    humanitaria1 humanité3 humbert3 humeur3 humide2 humides1 humidifiée1 humiliant1 humiliation2 humilié1 humiliée1
    humour1 hundreds2 huns1 huntingdon1 huntington1 huntsville1 hurricane1 hurt1 hussein3 hutchison1 hutu1 huxley2 huy2
    hyacinthe1 hyapatia1 hyatt1 hybride1 hydratation2 hydrater1 hydratés2 hydrogène1 hydrostatique1 hydrothermales1
    hydroxyde2 hygiène3 hylidae1 hymn3 hymne2 hyper1 hypermarchés2 hypermédiatisée1 hypersensibilité4 hypersensible2
    hypertension2 hypidiomorphe1 hypocalcémie4 hypocrisie3 hypocrites2 hypotension2 hypothèse4 hypothèses2
    hypothécaires1 hypothétique2 hypothétiques3 hypsiboas1 hz1 hâter2 hälsa2 hébergeait1 hébergent1 hébergé2 hébergée2
    hébert1 hébraïque1 hélas2 hélicoptère4 hélicoptères4 héliogravure1 héliportée1 hélène2 hématies1 hématocrite2
    hématome3 hématomes1 hémicycle1 hémoglobine4 hémorragie5 hémorragies2 hémorragiques2 hémostase2 héparine5 hépatique3
    hépatiques2 hépatite1 hérault3 héricourt1 héritage3 héritiers1 hérité1 héros4 héroïne1 héroïnes1 héroïques1 hésite1
    hésité1 hétérogénéité1 hôpital5 hôpitaux1 hôte2 hôtel4 hôtels1 hôtes1 iae1 iaea1 ibn1 ibuprofène3 ic2 ice1
    ichthyostega1 ici6 icmp1 icp5 icône2 id1 idea2 ideas2 idem1 identification1 identifie1 identifier2 identifié3
    identifiée3 identifiées1 identifiés2 identique2 identiques1 identitaires1 identité4 identités2 idiot1 idiots2 idk1
    idm2 idoine1 idole1 idéal1 idéales1 idée5 idées3 idéologie1 ie1 ier1 ietf1 if6 ifni1 ignoraient1 ignorait1
    ignorance1 ignorant1 ignorent1 ignorer2 ignoré1 ignorées2 igourmet1 iguazu1 ii4 iib4 iie1 iihf1 iii3 iiia5 iiie2
    iiième1 iindésirables1 il9 ile2 ile-de-france3 iliaque1 ill1 ille-et-vilaine1 illegal2 illicitement1 illimité1
    illuminations1 illusion1 illusions1 illusoire1 illustra1 illustration2 illustrations2 illustratrice1 illustre2
    illustre-t-il1 illustrera1 illégal4 illégale1 illégalement1 illégales1 ils8 im2 image5 images5 imaginaient1
    imaginaire2 imaginant1 imagination1 imagine3 imaginer2 imaginé2 imbert1 imbot3 imbroglio1 imitateurs1 immaculé1
    immatérialisme1 immediate2 immediately2 immense1 immenses1 immensité1 immeuble3 immeubles2 immigration1 immigrés1
    imminence1 imminent1 imminente2 immiscent1 immixtion1 immobilier4 immobiliers2 immobiliser2 immobilisée1
    immobilière1 immolent1 immortel1 immuable1 immunitaire1 immunité4 immédiat4 immédiate4 immédiatement5 impact5
    impacts1 impactée1 impalpable1 impartialité1 impasse1 impatience1 impatiente1 impeccable3 imperial1 implacable1
    implantation2 implanté1 implantée1 implantées1 implantés1 implementees1 implication2 implications2 impliquait1
    impliquant2 implique2 impliqué2 impliquées1 impliqués1 importance4 important6 importante5 importantes4 importants4
    importations2 importe2 imposa2 imposait1 imposant2 imposante1 impose3 imposent1 imposer3 impossibilité1 impossible2
    imposé2 imposée1 imposées2 impressed1 impression1 impressionnant1 impressionnée2 impressionnés1 impressive2 imprime1
    imprimer1 imprimerie1 imprimeur1 imprimé1 improbable2 improve1 imprudente2 imprécises2 imprécisions2 impuissance1
    impuissants1 impulsion1 impunies1 imputables2 imputant1 imputer1 imputé1 imputée2 impériale2 impériaux1 impôt3
    impôts2 in8 inacceptable3 inacceptables2 inaccessibles1 inaction1 inactivant1 inactivation1 inactivé2 inadmissible2
    inaliénable2 inaltérable1 inari1 inattendu1 inattendue1 inaugural1 inaugurant1 inauguration4 inaugure1 inauguré3
    inaugurée1 inaugurés1 inavoué1 inc2 incalculable1 incapable2 incapacité1 incarcération1 incarcéré3 incarcérés2
    incarnation1 incarne1 incarnent1 incarner1 incarnera1 incendie3 incendié2 incendiées1 incentive1 incertain2
    incertaine2 incertitude2 incertitudes1 inchangé1 inchangée2 inchangés1 incidence5 incident4 incidents2 incisif1
    incitants1 incitation2 incitatives1 incite1 inciter3 incité1 inclina1 inclinaison1 inclined1 incluaient1 incluant4
    include1 includes1 including2 incluent1 inclure1 inclus2 inclusion1 inclut2 incohérences2 incolore2 incombant1
    income1 incompatibilités1 incompatible3 incompetence2 incomplet1 incompréhensible1 incompréhension2 incompétence3
    incompétent2 incompétente1 incompétents2 inconcevable2 inconditionnel1 inconnu1 inconnue3 inconnues1 inconnus1
    inconscient1 inconsidérés2 inconstants1 incontestable1 incontestables1 incontournable3 incontournables1 incontrôlée1
    incontrôlés1 inconvenience1 inconvénient1 incorporated1 incorporé1 incredibly1 incrimine2 incroyable3 incrédulité1
    inculpations1 inculpé1 inculpée2 inculpés2 incurable5 incurables1 indcar1 inde3 indemnisation2 indemnité3
    indemnités1 indesirables1 indexation1 indexer1 indexé1 indexées1 india2 indian2 indicated1 indicateurs2 indicatif1
    indication3 indications2 indice2 indices3 indie1 indien2 indienne1 indiennes1 indiens2 indifférence1 indigestion1
    indignait1 indignation2 indigne2 indigné2 indigène1 indiquait1 indiquait-on1 indiquant3 indique5 indiquent2
    indiquer3 indiqué6 indiquée1 indirectement1 indiscrets1 indiscutable1 indiscutablement2 indispensable3
    indispensables1 individual1 individuals1 individuel2 individuelle3 individuellement1 individuelles3 individuels2
    individus3 indo-européen1 indochine4 indochine-france1 indochinois1 indonésie1 indoor2 induire1 induisant1 induit2
    induite1 indus1 industrialisation2 industrie4 industriel3 industrielle3 industriels1 industries1 industry2
    indécents1 indéfini1 indépendance4 indépendant2 indépendante3 indépendantistes1 indépendants2 indésirable4
    indésirables6 indétectable1 indétectables1 indéterminées1 indûment1 ineffective1 inefficient1 inevitable1
    inexistantes1 inexistence1 inexpliquées2 infanterie3 infarctus1 infection3 infectés1 infertile2 infidèle1
    infiltration1 infiltrer2 infiltré2 infini1 infinies1 infiniment1 infirme1 infirmier2 infirmière3 infirmières2
    inflammation1 inflation3 inflexibles2 infligée1 infligées1 influence4 influenced2 influencer1 influences1 influencé2
    influencée1 influent1 influer1 influnced1 info3 infondées2 informant1 information6 informations6 informatique4
    informatiques4 informatisation1 informelles1 informels1 informer3 informera2 informez1 informé3 informée1 informées1
    informés3 infra1 infraction4 infractions3 infrarouge1 infrastructure1 infrastructures3 infructueuses1 infructueux1
    inférieur4 inférieure2 inférieures1 inférieurs1 ing1 inglefield1 ingram1 ingredients1 ingrid7 ingrédients2
    ingénieur2 ingénieurs1 ingérence2 ingéré1 inhabituel1 inhabituelle1 inheritance1 inhibe2 inhibiteur5 inhibiteurs3
    inhibées1 inhumaine1 ininterrompues1 initial3 initiale3 initialement4 initiales3 initially1 initiateurs1 initiative5
    initiatives3 initier1 initié4 initiée1 injectable4 injectables1 injecte1 injecter3 injection4 injections2 injecté1
    injectés1 injure2 injuste1 innocence1 innovant1 innovantes1 innovateurs1 innovatrices1 innove1 innées1 inondations2
    inopinés1 inouï1 inquiet2 inquiets2 inquisition1 inquiète3 inquiétait1 inquiétant1 inquiétante1 inquiétantes1
    inquiéter2 inquiétude4 inquiétudes3 inquiétée1 inr2 ins1 insaisissable1 inscription3 inscriptions3 inscrire3
    inscrit4 inscrite1 inscrites2 inscrits2 inscrivent1 inscrivons1 insectes1 inside2 insignifiant1 insignifiante1
    insinuant1 insistait-on1 insiste3 insiste-t-il1 insistent1 insisté4 insolente2 insomnie1 insondable1 inspecter1
    inspecteur3 inspecteurs1 inspection4 inspections1 inspectrice1 inspirant2 inspirateur1 inspiration2 inspiré2
    inspirée1 inspirés1 instabilité1 instable2 installa1 installation3 installations1 installe3 installer3 installera1
    installing1 installé2 installée2 installés2 instamment1 instance3 instances1 instant4 instantanéité1 instantanés2
    instants3 instar2 instaurait1 instaurant3 instauration3 instaure1 instaurer2 instauré2 instaurée2 instaurées2
    instead1 instinct1 instinctivement1 instituant4 institue1 instituer2 institut3 instituteur1 institution3
    institutional1 institutionnaliser1 institutionnel4 institutionnelle1 institutionnelles1 institutionnels1
    institutions4 institutrice1 instructed2 instructeurs2 instruction6 instructions4 instructors1 instruire2 instruit1
    instruite2 instrument2 instrumentaliser1 instruments3 insu1 insuccès1 insuffisamment1 insuffisance5 insuffisances1
    insuffisant1 insuffisante3 insuffisantes2 insuffisants2 insultant1 insultants1 insupportable2 insupportables1
    insurance2 insurgencies1 insurgent1 insérer1 intact1 intactes1 intacts1 intaller1 integralia1 integrity1
    intellectuel1 intellectuels2 intelligemment1 intelligence3 intelligent1 intelligente1 intend1 intense2 intenses1
    intensification1 intensité2 intensive1 intention4 intentionnées1 intentions3 intentée1 inter2 inter-lgbt1
    inter-établissements1 interaction1 interactions2 interagir1 interagissent1 interagit1 interbancaire3 intercept1
    interception1 interceptions1 intercity1 intercom1 intercommunal2 intercontinental1 interdiction3 interdictions1
    interdire2 interdisait2 interdisant2 interdit3 interdite2 interdites1 interdits2 interested2 interesting2
    interférence2 intergouvernementale3 interim1 interior1 interjeté1 interlocuteurs1 interlude1 interminable2
    intermédiaire4 intermédiaires4 intermédiation1 intern1 internacional1 internat1 international5 internationale5
    internationales4 internationalisation1 internationaux2 internautes5 interne5 internes4 internet5 internées1
    internés2 interpellation1 interpellent1 interpellé2 interpellée3 interpellées1 interpellés1 interphone1
    interplanétaire1 interpret1 interpreted2 interprète3 interprètes1 interpréta1 interprétait1 interprétation1
    interprétations1 interpréter1 interprétera1 interprété1 interprétée1 interprétées2 interrogations4 interrogatoire2
    interroge4 interrogeait1 interrogeant1 interrogent1 interroger2 interrogé5 interrogée3 interrogés2 interrompre1
    interrompue1 interruption2 interrégionale1 intersection1 interstate2 intersyndical1 intertoto1 intervalle1
    intervalles1 intervals1 intervenant1 intervenants2 intervenir4 intervention6 interventions3 intervenu2 intervenue2
    intervenues1 interviendra1 interviendrai1 intervienne1 intervient4 interview4 interviews2 intestin1 intestins1
    intimate1 intime3 intimidations1 intimiste1 intimité2 intitulé3 intitulés1 intl1 into4 intolérable1 intolérables2
    intolérance2 intouchables2 intoxication1 intra-musculaire1 intra-procédurale1 intracrânienne3 intracrâniens1
    intractable1 intraitables2 intramusculaire3 intransigeances1 intransigeante1 intraoculaire2 intraveineuse5
    intraveineux3 intrepréter1 intrinsèque1 introduced1 introducteur1 introduction3 introduira1 introduisant1
    introduisons1 introduit1 introduite3 introduites1 introduits1 intronisé1 introspectif1 introuvable4 introuvables1
    intègre2 intègrent1 intégrait1 intégral1 intégralement2 intégralité2 intégrante1 intégration2 intégrer3 intégrera1
    intégriste1 intégrité2 intégré1 intéressant2 intéressantes1 intéressants1 intéresse2 intéressent3 intéressons1
    intéressé1 intéressée2 intéressées2 intéressés3 intérieur5 intérieures2 intérêt5 intérêts5 inutile2 inutilement1
    inutiles2 inutilité1 invalidantes1 invalidation1 invalide1 invasion2 invasions1 invasive1 inventaires2 inventait1
    invente1 inventent1 inventer1 invention2 inventions1 inverse3 inversement1 inverses2 inversé1 invest1 investigation2
    investigations4 investir3 investis1 investissant1 investissement5 investissements4 investisseurs3 investit2
    investors2 invisible2 invita1 invitant1 invitation3 invite2 invitent1 inviter2 inviting1 invité4 invitée3 invités3
    involved2 invoqué1 inès1 inédit3 inédite1 inédites2 inégalité2 inéligibilité3 inéluctable1 inévitable2 ioané1 ion1
    ip1 iphone3 iphoneaddict1 ipo1 ipod2 ir1 irak4 irakien3 irakiennes1 irakiens3 iran4 iranien2 iranienne2 iraniens2
    iraq3 iraqi3 irc2 ire2 ireland1 irions1 iris1 irish1 irlandaise1 irlande2 ironie1 ironiquement2 ironiquemmnt1
    ironisé2 ironworkers1 irrationnel1 irrecevable1 irresponsabilité2 irresponsable1 irrité1 irréductible1 irréfléchie1
    irrégularités1 irrégulier5 irréguliers2 irrégulière4 irrégulières2 irréprochable1 irréversible2 irréversibles1 irt1
    is8 isa1 isabelle2 isbn4 ischémie1 isg1 iskandar2 islamic1 islamique2 island2 islandaises1 islands1
    isle-sur-le-doubs2 isloise1 isn3 iso2 isoenzymes1 isole1 isolement1 isolé2 isolées2 isolés3 isoète1 israel4 israeli3
    israélien1 israélienne1 israéliens2 israélite1 israélo-arabe1 israélo-libanais1 israël2 iss1 issu3 issue6 issues2
    issus3 it7 italie5 italien4 italienne3 italiennes1 italiens2 item2 items1 its4 itself2 itt2 iucn1 iv2 ivan3 ivo1
    ivoire3 ivoirien2 ivoirienne2 ivraie1 ivre1 ivresse2 ixe1 ixis1 iyad1 izw1 izzadeen1 jack2 jack-yves1 jackie1 jacky2
    jacob1 jacqueline2 jacquemin1 jacques7 jacquin3 jadis2 jalons1 jaloux1 jalón1 jamais6 jamaïcain2 jamaïquain1 jambes2
    james4 jampal1 jan2 janesmith1 janov1 january2 janvier6 japanese1 japon2 japonais2 japonnais1 japy1 jaque2 jardin3
    jardinage2 jardiniers2 jardins1 jardé2 jarre1 jarvik2 jason1 jaune2 java1 jawa1 jazz2 jcm1 je9 jean6 jean-bedel2
    jean-charles2 jean-christophe2 jean-claude5 jean-daniel1 jean-david1 jean-etienne2 jean-françois4 jean-louis3
    jean-luc5 jean-marc3 jean-mathieu1 jean-michel2 jean-paul4 jean-philippe1 jean-pierre4 jean-raymond1 jean-valcourt1
    jeand1 jeandelaincourt1 jeanmart1 jeanne2 jeff1 jeffrey1 jehanequin1 jen1 jendoubi1 jennifer1 jeremy1 jerome2
    jeromekerviel2 jerusalem1 jerôme2 jesu1 jet1 jeter3 jetsum1 jettera1 jeté1 jetés1 jeu4 jeudi7 jeune7 jeune-homme1
    jeunes5 jeunesse3 jeux7 jfk1 jia2 jiabao1 jianchao2 jiao-tong1 jihad1 jill1 jim1 jimmy2 jinlong1 jinping1 jintao4
    jk2 jo6 joan2 joann1 job4 joeuf2 joffre2 johan3 johann2 johanneke1 johannes1 john4 johnson3 joie4 joignant1
    joignent1 join1 joindre2 joint1 joints2 joke1 jolene1 joli1 joly3 jonathan1 jonché1 jonction1 jong1 jooris1 jordan1
    jose1 joseph3 joseph-ducuing1 josh1 josiane1 jospin3 josselin1 josé2 joséphine1 joua2 jouait2 jouant4 joue4 jouent2
    jouer3 jouera1 jouet1 joueur3 joueurs2 joueuse2 jouirait1 jouissent1 jouit2 jour7 jour-là3 jour-même1 journal6
    journaliste4 journalistes5 journaux3 journée4 journées2 jours7 joutes1 jouxte1 joué4 jovial1 joyot1 joël1 jpg1 juan3
    juchés1 judge2 judicaël1 judiciaire6 judiciaires3 judicieux1 judo2 judoka1 judokas2 juge7 jugeait1 jugeant3
    jugement3 jugent1 jugeons1 juger2 juges6 jugé4 jugée1 jugées3 jugés2 juicy1 juifs3 juillet7 juilly1 juin6 juive1
    juives1 jules3 jules-romains1 julie1 julien4 juliette1 julliard1 july1 jumeaux1 jump1 jumpy1 jungle4 junior1
    juniors1 junk-food1 junte1 jupiter1 juppé3 jura1 jure1 jurgensen2 jurica1 juridiction3 juridictions1 juridique4
    juridiquement1 juridiques3 juridisme1 jurisprudence1 juristes1 jurists1 jury2 jus2 jusqu7 jusque3 jusque-là2 just5
    juste5 justement3 justes2 justesse1 justice6 justiciable1 justifiant1 justification1 justifie4 justifier3
    justifierait1 justifié2 justifiée1 justifiées2 justify2 juve2 juvenes1 juventus3 juvénile2 jérôme7 jésuitard1
    jésuite1 jésuites2 jésuitière1 jürgen1 kabc-tv1 kabiline1 kabir1 kabyles1 kabylie1 kaddour1 kadhafi1 kadosh1 kaiser1
    kakhétie2 kalafa3 kalemegdan1 kalsoum1 kamel1 kaminski1 kang1 kangourou1 kann1 kappa1 karen1 karim1 karine1 karl3
    karviná2 kasna1 kasravi1 kata2 kataba1 kathleen1 kathy1 katia1 katiforis1 katmandou2 katrina1 kauffmann2 kawasienne1
    kay2 kazakh1 kazakhe2 kazakhs1 kazan1 keating1 keep3 keep-it-simple1 keeps1 kefala2 keith2 kelly2 ken1 kennington1
    kenshin1 kensington1 kenteris1 kentucky1 kenya2 kepel1 kerala1 kerckhoffs2 kerr2 kerviel7 kestrel1 key1 keying1
    keys1 kfor1 kg6 khadir1 khaldia4 khalil1 khata1 khosro1 khouribga1 ki-moon1 kiarostami1 kick1 kicked1 kidding2
    kidnapping1 kidnappés1 kids2 kienast1 kill1 killed1 killing2 kilogramme2 kilometers1 kilomètres3 kim1 kin1 kind3
    king3 kinshasa1 kipketer1 kirghizes1 kissinger1 kits2 kitten1 kliotech1 klm2 klopp1 klöden1 km4 knedliky1 knepper1
    knightley1 knock1 know5 knowledgeable2 knowledgement1 knowlton1 known1 ko1 kojiki1 kommando1 kommune1 kong2
    konstantinos2 korea1 kosovars1 kosovo2 kouchner5 koweit3 koweït3 koyaanisqatsi1 krach2 kramer1 krief2 krisen1
    kristen1 krom1 kross1 krouchevo1 krukowiecki1 krzysztof1 ks1 kubrick2 kudos1 kufa1 kuhlmann1 kuo2 kurde2 kurdes1
    kurdistan1 kuwait1 kwan3 la9 laan1 lab1 label2 labellisé1 labeur1 labo1 laboratoire4 laboure2 labview1 labyrinthe1
    lac3 lachance1 laconie1 lacq2 lacunaires1 lacunes2 laden2 ladies1 ladite1 ladmirault1 ladsous1 lady1 laederich1
    lafayette1 laffont2 lafon1 lagarde5 lagoa1 lagor1 laid1 laigneville1 laisné1 laissait2 laissant3 laisse4 laissent2
    laisser4 laisser-mourir2 laisserait2 laisserons1 laisseront1 laissez-les1 laissez-moi1 laissé5 laissée1 laissées1
    laissés1 lait3 laitenberger1 laiterie1 laitiers2 lakers1 lal1 lama7 lambel1 lamdaoui1 lamelles2 lamoureux1
    lampadaires1 lampes1 lampiste1 lamy2 lancastre1 lance6 lancement4 lancements1 lancent1 lancer4 lanceurs1 lancinante1
    lancki1 lancé5 lancée4 lancées2 lancés3 land2 landau1 landis1 landmeister1 laneuville1 lang3 langes1 langlois1
    language1 langue4 langues3 lanini1 lanka1 lannes1 lantern1 lançait1 lançant1 laos1 lapidaire1 lapins1 lapointe1
    laquelle6 large4 largely1 largement4 larger1 largeur2 largeurs1 larmes3 larry2 larvego1 larzac2 las3 lascars1 laske2
    lasse1 last4 late2 later3 latin3 latine1 latérite1 laughter1 launched1 laura2 laurence3 laurent4 lauri2 laurier1
    lauriers1 lauréat3 lausanne2 lausannois1 lavelle1 lavis1 lavoir1 law3 lawrence1 lawsuit1 lay1 lazio2 lazy1 laïc1
    laïcisant1 laïcs1 laïque1 laïques1 lci2 lcm1 ld1 ldh4 le9 leader5 leaders1 leading1 league1 leap1 lear1 learned1
    learning1 least1 leave2 leaving2 lebanese2 lech3 lechat3 leciejewski1 leclerc1 lecteurs2 lecture3 lectures1 led2
    ledoucin1 lee2 leeson3 lefebvre1 lefoulon2 left2 lehman5 leibniz1 leinen1 leipheimer1 leiris1 leishmanios1 leland1
    lemaire4 lemoine1 lemos1 lendemain4 lendemains1 lenght1 lengthy1 lenhart1 lennon1 lenoir1 lens1 lent1 lentement2
    leo1 leonetti7 lepage3 lepoint2 lequel5 lerab2 leroy1 les9 lesbanquesqui1 leslie1 lesquelles5 lesquels4 lesquen1
    lessing1 lesson1 lessons1 let4 leterme1 lets2 letter1 lettre4 lettres3 lettrés1 leucémie1 leur8 leurre1 leurs7
    levallois1 levallois-perret2 level1 lever4 levé2 levée4 levés1 lewandowski1 lewis2 leyr1 leziard2 leçons3 lh1 li4
    lia1 liaison3 liaisons2 liant2 liban3 libanais2 libanaise1 liberation1 libertaires1 liberticide2 liberté6 libertés5
    libraires1 library1 libre4 librement2 libres3 libres-penseurs1 libye2 libyennes2 libyens1 libéral2 libéralisation1
    libéraliser1 libération7 libérations1 libérer3 libériens1 libéré4 libérée2 libérés4 licence2 licenciement3
    licenciements1 licencié2 licenciés2 license1 licteur1 lie3 lied1 lien4 liens4 lies2 liesse1 lieu7 lieu-dit1
    lieutenant1 lieux4 life3 lifson1 lifts1 light3 lightning1 lights2 ligne5 lignes3 lignée1 ligue5 ligues1 like6
    likely2 lille2 lily3 limay1 limicole1 limitant1 limitation1 limitations2 limite4 limited3 limiter3 limiteront1
    limites3 limitons1 limitrophe1 limité3 limitée4 limitées2 limités2 limogée1 limpide2 lin3 lincolnshire1 linda1 line4
    linebacker1 ling2 linge1 lingerie2 lingnan1 lingolsheim1 linguiste1 linguistiques1 lini1 link3 linné1 linux1
    linéaires2 lion3 lionel3 lionnel2 liping1 liquide3 liquider1 liquides1 liquidité2 liquidités2 liquidées1 lira2 lire4
    lis1 lisa2 lisant2 lisbonne1 lisez1 lisière1 list2 liste5 listed2 listens1 listes4 listing1 listings1 lists1 listés2
    lit3 litige1 litigieuses3 litigieux2 litorius1 litre2 lits3 litter1 little4 littoral2 littré1 littéraire2 littérale1
    littéralement2 littérature2 lituanie2 liturgiques1 liu4 live3 liverpool2 lives1 living1 livonie1 livraison2 livre4
    livrent1 livrer1 livres3 livret2 livrets2 livré1 livrée1 livrés2 liège-bastogne-liège1 lié4 liée4 liées4 liés4 ll3
    lloyds1 lndd3 lo1 loar1 lobato2 lobby2 lobbying1 lobbyistes1 lobes1 local4 locale4 localement1 locales4
    localisation1 localiser1 localisée2 localisés1 localité1 locataire1 locataires1 located3 location3 locaux4 loches1
    locked1 lockyer1 locomotion1 locomotives1 lodz1 lodève3 logan1 logarithme1 loge2 logeait2 logement3 logements2
    loges2 logiciel2 logiciels1 logique4 logiquement1 logistique1 logistiques1 logo1 logos1 loi7 loin6 lointain1
    lointains1 loir-et-cher1 loire2 loiret1 lois4 loisir2 loisirs1 lola1 lolli1 lollipop1 lombaire2 lombaires1 lomong1
    lomé1 london2 londres5 long6 longer1 longitude1 longitudinales1 longs3 longtemps5 longtime1 longue5 longues3
    longuet1 longueur3 longvilly1 longèrent1 longée1 look3 looked1 looking4 looks3 loops1 loose1 lopes1 lopez2 loquaces1
    lord1 lorentz1 lorenzo3 lorges1 lorgue1 lorient1 lorin1 loriot1 lorrain1 lorraine3 lorrains1 lors7 lorsqu5 lorsque5
    los4 losa1 losing2 loss2 lost2 lot4 loto1 lots3 lotta1 lotto1 louables1 louanges2 louche1 loudun4 loue1 louer1
    loufoques1 louis4 louise-yvonne2 louisiana1 louisiane1 lounge1 loup1 lourd3 lourde2 lourdement2 lourdes3 lourds1
    louvain2 louvigny1 louvre1 loués1 love4 loved1 lovers1 loves1 lovin1 lovley1 lovérdos1 lowest1 loyale1 loyauté2
    loyers2 loïk1 lsm1 ltd2 lu2 lubljana1 luc2 luc-sur-mer1 luca3 lucia1 luciano3 lucidité1 lucien3 luck1 luckily1
    lucky1 lue1 lueur2 lugano1 luggages1 lui8 lui-même5 luisa1 luise1 lumineuse2 lumineux1 lumière4 lumières2 luna1
    lunatique1 lunch2 lunde1 lundi7 lune2 lunettes1 lunéville1 lurie1 lustres1 lut1 lutherie1 luttant2 lutte5 lutter2
    lutté3 luxe2 luxembourg3 luxembourgeoise2 luxembourgeoises1 luxes1 luxienne1 luxueux1 lycée2 lycées3 lying1
    lymphatique1 lyn1 lynchage1 lynx1 lyon5 lyon-aviation1 lyonisation1 lyonnais2 lyonnaise3 lyophilisée2 lyre1
    lysandre1 lz1 là6 là-bas2 lâchant1 lâché3 lâchés1 lève1 lèvres1 léanïc1 légal4 légale2 légalement2 légales2
    légalisation4 légalise1 légaliser2 légaliserait1 légalisé3 légalisée2 légalité2 légaux1 légendaire1 légende2
    légendes1 léger3 légers1 légiférant1 légiférer2 légion2 législateur3 législatif2 législatifs1 législation4
    législations3 législative1 législatives2 légitime2 légitimer1 légitimes3 légitimité2 légitimé1 légère3 légèrement2
    légères1 lémuriens1 léo1 léonetti3 lépirudine1 lérab1 lésiné1 létale2 létales2 léthuin1 lévêque1 ma6 mac2
    machination2 machine1 machines4 macho1 macintosh1 mad1 madagascar2 madame5 made3 madeleine1 madelin1 madiot1
    madness1 madone1 madrid2 maertens1 maestria1 mafia1 mafias1 magasin2 magasinier1 magasins3 magazine2 maghreb1
    magicien1 magicka1 magie1 magiques1 magistral1 magistrat5 magistrats4 magistrature3 magma1 magnifique2 magnétiques2
    magouille1 mahamadi1 mahmoud2 mahé2 mahéru1 mai6 maia1 mail1 maillot3 maime1 main5 main-mise1 maine1 maine-et-loire1
    mains5 maintenant5 maintenir4 maintenu3 maintenue4 maintes1 maintien4 maintient3 maire5 maires3 mairie5 mairies2
    mais9 maison5 maison-mère2 maisons2 majeur4 majeure3 majeures1 majeurs4 major2 majordome1 majoritaire3
    majoritairement1 majoritaires1 majorité5 make4 makeover1 makes2 making2 mal6 malade6 malades5 maladie6 maladies3
    malaise2 malaysia2 malcolm1 maldie1 male2 malencontreuses1 malentendu1 malentendus1 malfaiteurs1 malformation1
    malformations1 malgré5 malheureusement4 malheureuses1 malheurs1 malice1 malins1 mall2 mallard1 mallettes2 malmené1
    malmenés1 malone1 malveillant2 malveillants1 malédiction1 mam3 mama1 maman5 mamita1 mammifères2 mammoth1 man2 mana1
    manabí1 management1 manager2 mancelle1 mancenans1 manche2 manches1 mandat5 mandataire1 mandats1 mandchou1 mandela3
    mandelamania1 manet1 mange2 manger3 manhattan2 manichéenne1 manient1 manifesta1 manifestant1 manifestants3
    manifestation4 manifestations4 manifeste3 manifestement2 manifestent2 manifester3 manifesteraient1 manifestes1
    manifesté3 manifestée2 manifs1 manipulateur1 manipulation4 manipulations1 manipulatrice1 manipuler2 manipulé1
    manière6 mann1 mannequin3 mannino1 mannitol2 manoeuvre2 manoeuvres3 manon1 manorisd1 manquait2 manquant1 manque4
    manquer2 manquerait1 manquez1 manqué2 mans3 mansuétude1 manuel4 manuelles1 manuels1 manufacturés1 manuscrits1 many4
    manzano1 manœuvre2 manœuvres1 mao1 maquettes1 maquillage1 mar1 marathon1 marbache1 marc3 marcel4 march1 marchais1
    marchandises1 marchands1 marchant1 marche4 marcher2 marches2 marchiani1 marchianni1 marché7 marchés7 marcinelle1
    marcou1 marcoussis1 marcus2 mardi6 margaret1 marge4 margeride1 marges2 marginalisation1 marguerite2 mari3 maria2
    mariage1 mariages2 marian1 marie4 marie-christine2 marie-jo2 marie-marvingt1 marie-thérèse1 marier2 marignane2
    marilyn1 marin3 marine2 mariner1 marines1 mario1 marion1 marionnette1 marionnettes1 maritalement1 maritime2
    maritimes1 marius1 marié1 mariées1 marjewski1 mark2 market2 marketing1 marlene1 marnaval1 marne2 marne-la-vallée1
    maroc4 marocain1 marocaine2 marocaines2 marocains1 maroquinerie1 marquage1 marque4 marquent1 marquer1 marquera1
    marques2 marqueurs4 marquis1 marquise1 marqué3 marquée3 marre1 married2 mars6 marseillais2 marseille7 marshall2
    marsupilami1 marteler1 martha1 martial2 martiaux1 martin2 martine1 martinez3 marty1 martyre1 martyrs1 marulanda2
    mary1 maryse1 maréchal3 marées1 mascarade1 masculin2 masculine3 masculines1 masculins1 mason1 masquarade1 masque1
    masquer2 masqué1 mass1 massachusetts1 massacre1 massacres1 massacrés1 massage1 massages1 masse3 masses3 massif1
    massifs2 massive4 massivement2 massives2 massoud1 massés1 mast1 master3 masters1 mastiquer1 mat1 match4 matches2
    matchs3 mated1 matelas2 matelot1 material1 maternel3 maternelle3 maths1 mathématiques2 matignon3 matin6 matinée3
    matière5 matières2 matra1 matricule1 matt1 matter1 matthew2 matthews2 matthieu3 matériaux2 matériel3 matériels2
    maud1 maudites1 maudits1 maupas4 mauriac1 maurice3 maurienne1 mauritaniens1 mauvais3 mauvaise4 mauvaises2 maux3 max1
    maximal2 maximale2 maxime2 maximum4 maxppp1 maxévillois1 may4 mayasquer1 maybach1 maybe3 mayer2 mayfield1
    mayonnaise1 mayor1 mayr1 mayrette1 mazères2 maçonnerie1 maçonnique2 maçonniques1 maçons1 maître4 maîtres2 maîtresse2
    maîtrise1 maîtriser2 maîtrisé1 mba1 mcarson1 mccain1 mcdermott1 mcdonald2 mcdonalds1 mcdonals1 mcgee1 mcgilloway3
    mcgregor1 mchel2 mckinsey1 mckusick1 mcnamara1 mcniven1 mct1 md2 me7 meal3 meals1 mean3 means1 meat3 mec1 medal1
    medef4 medef-afep1 media2 mediapart1 medias2 medicament3 medicine1 medicines3 meerman1 meet2 meeting2 meetings1
    meets1 meh1 mehdi1 mei-kuei1 meilleur5 meilleure4 meilleurs3 melanie1 melvillienne1 mem1 member1 membre5 membres7
    memoir1 memorabilia1 memorial2 men3 menace4 menacent1 menaces3 menacé3 menacée1 menacés1 menait1 menant2 menaçait1
    menaçant2 mendelian1 mendès1 mendélien1 mener3 menottés1 mensonge2 mensongères1 menstruel1 ment2 mental2 mentalité1
    mentant1 menti4 mention3 mentioned1 mentionnait1 mentionne1 mentionné2 mentionnée1 mentionnées1 mentionnés3
    mentions3 mentir1 menton1 mentor1 menu1 menus1 mené3 menée4 menées3 mer4 merak1 mercantilisme1 mercedes1 merci3
    merckx2 mercredi7 mercredis2 mercure1 mercury1 mercy1 merdeux1 merguez1 merindad1 merindol1 merkel3 merle2 merlons1
    mermet1 merveilleux3 mery1 mes5 mesa2 mesdames1 mesle1 mess1 message4 messager1 messages4 messe3 messier1 messieurs2
    mesurable1 mesure5 mesurer3 mesures6 mesures-phares1 mesuré1 mesurée3 mesurées1 mesurés1 met5 metal2 methodists1
    methodology2 metres1 mets2 mettaient1 mettait2 mettant2 mettent4 metteur1 mettrait1 mettre6 mettront1 metz2 meubles2
    meudon1 meulan1 meur1 meure1 meurent2 meurice1 meurt3 meurtre2 meurtres1 meurtriers1 meurtrière1 meurtrières1 meuse3
    meusien1 mexico2 mexique2 meyer3 mg7 mgr3 mi1 mi-août1 mi-avril1 mi-chemin1 mi-janvier2 mi-journée2 mi-juin1
    mi-novembre1 mi-octobre2 mi-septembre2 miakoe1 miami2 miao1 miaoke2 michael3 michel6 micheline1 michelle2 michèle5
    micro1 micro-organismes2 micro-pays1 microbienne2 microbiologique1 micromètre1 microparticules1 microsoft1
    microtomodensitométrie1 miction1 middle1 midi3 midi-pyrénées2 miedziana1 miennes2 miette1 mieux6 migeot1 might3
    mignon1 mignons1 migration1 mijek1 mike2 milan3 miles1 milhaud5 milieu4 milieux3 militaire5 militairement1
    militaires5 militant4 militantes1 militants3 military2 milite2 militias1 mille3 milliard6 milliards7 millier1
    milliers4 milligramme2 millimètres1 million3 millions8 millon1 millénaire1 millénaires1 milos1 milosevic1 milson1
    milstein1 milton2 milutinovic2 mimi1 mimicking1 min4 mine2 minerai1 mineur2 mineurs6 ming3 minh1 mini-rencontres1
    mini-récit1 mini-série1 miniatures2 miniaturisation1 minibus1 minima2 minimale2 minimales2 minimalistes1
    minimisation2 minimise1 minimiser3 minimisé1 minimum2 minister2 ministre8 ministres4 ministère5 minois1 minorer1
    minorité2 minorités1 mins1 minuit2 minuscule1 minute2 minutes5 minutieusement2 minérale2 minérales1 minéralisation1
    mirabeau1 miracle2 miracles1 miraculeux1 mirages1 miramar4 miramir1 mire1 mirecourt2 mirecurtiens1 mireille1 mirek1
    mirent1 miro1 miroir1 mirror1 mirrors1 mis7 mis-matches1 misant1 mise7 mises4 mision1 mismanaged1 miss2 missile2
    missiles2 missing1 mission6 missionnée1 missions3 mississippi3 mistake1 misère2 mit2 mitigé3 mitigée1 mitrailleurs1
    mitrailleuses1 mitrons1 mitrovica2 mitt1 mitterrand4 mixage1 mixed1 mixing1 mjc2 mjmcdermott1 ml5 mm3 mme5
    mmesébire1 mmog1 mmol1 mn1 mniów1 mobil1 mobile3 mobiles2 mobilier2 mobilisant2 mobilisation4 mobiliser1 mobilisé2
    mobilisés1 mobilité2 mobilières1 modalités2 mode4 model1 modelé1 modem3 modern1 moderne4 modernisation1 moderniser1
    modernité2 modes2 modeste2 modestement1 modification3 modifications3 modifier3 modifié3 modifiée2 modique2 modrow2
    module2 modules1 modèle3 modère1 modéré3 modérée3 modérées1 modérés2 moelle1 moenner2 moeurs2 moggi3 moggiopoli1
    mohamed7 mohammed3 moi5 moi-même2 moindre4 moine2 moines3 moinet1 moins7 mois7 moisson1 moitié4 moldovei1 mollin1
    moléculaire2 moléculaires1 molécules2 moment6 moment-là2 momentanément1 moments4 mon6 monaco3 monclain1 mondaine1
    monde7 mondial4 mondiale5 mondiales2 mondialisation1 mondiaux3 monein1 monet1 money2 monfils1 mongol1 mongolie1
    monnaie2 monocamérale1 monohydraté2 monoline1 monomères1 monophysite1 monoplace1 monothéistes1 monroe1 monseigneur1
    monsieur6 monsters2 mont2 mont-saint-jean1 mont-saint-martin1 montacié1 montage3 montagne2 montagneux1 montague1
    montait2 montant5 montants3 montbrial1 montbéliard4 montbéliardais1 monte1 monte-carlo1 monteith1 montent2 monter3
    monteur2 montfort2 month2 month-long1 monthly2 months2 montigny-le-bretonneux1 montoya1 montparnasse1 montpellier2
    montrait2 montrant2 montre4 montrent3 montrer3 montrera1 montrerons1 montres2 montreux-vieux2 montrèrent1 montré5
    montréal1 montrée2 montrées1 montèrent1 monté1 montée3 montées2 montés3 monument3 monumental1 monuments2 monétaire2
    moon1 mopping1 moque1 moquerie1 moqueries1 moqueuse1 moqué1 moqués1 moral3 morale4 moralement1 morales2 morano3
    morbihan2 morceau1 morceaux1 morcillas2 mordraient1 mordu1 more4 morgue1 moriero1 morin4 morning3 morphométriques1
    morsure1 mort7 mortagne-sur-sèvre1 mortalité3 morte3 mortes1 mortier1 mortifères1 morton1 morts4 morvillars2
    mosaïque2 moscou1 moselle2 most4 mot4 moteur1 moteurs1 mother1 motherboard1 motif3 motifs4 motion1 motivations3
    motive1 motiver1 motiveraient1 motives1 motivé2 motivée1 motorisée1 motrices1 mots4 mots-clefs1 mould1 moulin3
    mountain1 mourant1 mourante1 mourants1 mourir6 mouse1 moussa2 moussaoui1 mouths1 mouton1 moutons1 mouvants1
    mouvement5 mouvements3 mouvementé2 mouvementée1 mouvementées1 move3 moved2 movement1 movie1 movies2 movin1 moyen4
    moyennant2 moyenne5 moyennes2 moyennes-petites1 moyens5 mozilla3 mp1 mr2 msn2 mu1 much4 mugabe2 muhammed1
    mulholland1 mulhouse2 multi-effets1 multicolores1 multimarques1 multiple2 multiples4 multipliant1 multiplication1
    multiplie2 multiplient2 multiplié2 multipliés2 mundim1 muni1 munich3 municipal3 municipale3 municipales4
    municipalité3 municipalités2 municipaux1 munis1 munnich1 munte1 muqtada2 mur1 murat1 murder1 muret1 muriel1 murs2
    mus1 musca3 muscles2 musculaires2 musculo1 museau1 museum1 musical3 musicale2 musicaux1 musiciens3 musique4
    musiques1 muslim2 muslims1 must3 mustier1 musulman2 musulmane2 musulmans1 musée3 muséum1 mutagène1 mutation1 mutesa1
    mutilation1 mutilés1 mutisme1 mutual1 mutualiste3 mutuel3 mutuelle1 mutuellement1 mutuelles2 mutuels1 mutzig1 my6
    myalgie1 myocarde1 myope1 myriade1 myrkos1 myself2 mystère4 mystères3 mystérieusement2 mystérieux2 mythologie1
    mâche1 mâchoire4 mâle1 mène3 mènera1 mère8 mère-patrie1 mères3 mètres4 méaudre1 mécaniquement1 mécanisme4
    mécanismes1 méconnaissance2 méconnaître1 méconnue1 mécontentement2 médaille2 médailles4 médaillé1 médaillés2
    médecin7 médecin-chef1 médecine5 médecins5 média2 médiamétrie1 médiane1 médians1 médias5 médiastinaux1 médiateur2
    médiation1 médiatique4 médiatiques2 médiatisation2 médiatiser2 médical4 médicale4 médicalement2 médicales4
    médicalisation1 médicalisée2 médicament5 médicamenteuse1 médicamenteuses1 médicaments5 médicaux3 médicis1 médiocres1
    méditation1 méditerranée1 méditerranéen1 médiée1 médiéval1 médiévales2 médiévaux1 médullaire1 méfaits1 méfiance1
    méfiants2 mégapole1 mékong1 mélange2 mélangeant1 mélanger1 mélanges1 mélangé2 mélanie4 mélodie2 mélodramatique1
    mélomanes1 mémoire4 mémoires3 mémorable1 mémoriser1 ménage2 ménager2 ménages4 ménagères2 ménard2 ménopause3
    ménopausées1 ménétrez2 mépris2 méprisable1 méprisant1 méprisé2 méridien2 mérimée1 mérindol4 méritaient1 mérite4
    mériterait1 mérité1 mérités1 méry5 mésaventures1 mésentente2 mésolithiques1 métabolisme1 métabolisé2 métabolisée1
    métabolite1 métal2 métallique1 métalliques1 métallurgique1 métaphore2 métaphysique1 métaux2 méthode2 méthodes2
    métier2 métrages1 métriques1 métro2 métrologiques1 métropole2 métropolitain1 métropolitaines1 météo1 météorologie2
    météorologique2 météorologiques1 méziré1 mêlant1 mêlée1 mêlés2 même8 mêmes5 mûrement1 n-terminal1 n-terminale1
    nabeshima1 nac1 nada1 nadine3 nadja1 naftalski2 nage1 nageoires1 nageur2 nageurs1 naine2 naissance4 naissances1
    najet1 nakhon1 name4 named1 nancéien1 nanterme1 nanterre4 nantes4 napkin1 naples1 napolitano2 napoléon1
    napoléoniennes1 nara1 narcotrafics1 nariño1 narratif1 narre1 nasa3 nasale1 nasrallah2 nasser2 natal2 natation1
    natexis1 natif1 nation3 national6 nationale7 nationales2 nationalisation1 nationalism1 nationalisme1 nationaliste3
    nationalistes2 nationality1 nationalité4 nationaux3 nations4 natisone2 natixis5 naton1 natural2 naturalisation1
    nature4 naturel3 naturelle3 naturellement3 naturelles1 naturels2 naufrage1 nauru1 nausées2 nautique1 naval2 navette1
    navigable1 navigables1 navigateurs1 navigation1 navigations1 navire1 navires2 navrant1 navy1 naxos1 nayirah1 nazie1
    nazis1 nazisme1 naît1 naître1 naïma3 naïveté2 nba2 nc1 nd2 ndlr4 ndrl1 ne9 neal2 near1 nearby1 nearest1 nearly1
    necessaire2 necessary2 necker1 ned1 need4 needed2 needham1 needs1 negotiations1 negro2 neige3 neighborhood1
    neighbourhood1 neikirk1 neither2 nelson2 nemec1 neocon1 neocons2 nepermet1 nerfs1 nerveuse1 nerveux1 net5 nette4
    nettement3 nettes1 netto1 nettoyage2 nettoyer1 neuengamme2 neuf4 neuilly1 neuilly-sur-seine2 neuman1 neurologie1
    neuroréanimation1 neustrie1 neutralisation1 neutralisé2 neutralisée2 neutralité1 neuve1 neuvième1 never3 neveu1 new6
    new-york1 new-yorkais1 newark1 newedge2 newington1 newlywed1 newport1 news4 newscientistspace1 newsday1 newsfeed1
    newsgroup1 newsgroups2 newspaper1 nexity4 next4 nez3 ni6 niant1 nicca1 nice4 nicer1 niche3 niches1 niché1 nick3
    nickelés1 nicolas7 nid4 nie2 niels1 nielson1 niet1 niger1 night2 nightgown1 nightie1 nights1 nigivir1 nihon1 niida1
    nikolaus1 nikolaï1 nimis1 nimo2 nina2 ning3 ninga1 nippon1 nis1 nitrate1 niveau6 niveaux3 niveler1 niçois1 nièvre1
    nié3 nm1 no5 nobel5 noble1 nobles1 nobressart1 nobélisé1 noc1 nocibé1 nocturne1 nocturnes1 noel1 noida2
    noidant-le-rocheux1 noir4 noire2 noires2 noirs1 noisettes2 nokia1 nom6 nomade1 nomades1 nombre6 nombreuses5
    nombreux6 nomeny2 nominated2 nomination3 nommant1 nomme2 nommons1 nommé4 nommée2 nommées1 nommés1 noms3 non7
    non-agression1 non-autorisées1 non-discrimination2 non-human1 non-lieu4 non-microsoft1 non-narratifs1 non-paiement1
    non-sujet1 non-supervisé1 non-surveillée1 non-violence1 nonaedvige1 none1 nonessential1 nonnes1 nonobstant1
    nonthaburi1 nook2 nope1 nor2 nora1 norberto1 nord5 nord-américain1 nord-ouest2 nordez1 norfolk1 normal3 normale4
    normalement3 normales1 normalisation2 normalise1 normally1 norman1 normand1 normandie1 normandin1 normaux2 norme2
    normes3 north3 northern1 northrop1 northumbrien1 norvège3 norvégien1 nos6 not6 notable1 notables1 notaire1 notait1
    notamment7 notation1 note5 note-t-il1 noter3 notera1 notes3 nothing3 notice4 noticeable1 notices1 notification2
    notifier1 notifié1 notifiée2 notify1 notifying1 notion3 notions2 notoriété1 notre6 notre-dame3 notre-dame-du-val1
    noté2 nounou6 nounous1 nourri3 nourrice4 nourries1 nourrir1 nourris1 nourrissait1 nourrissent1 nourrit2 nourriture4
    nous9 nous-mêmes1 nouveau7 nouveauté2 nouveautés1 nouveaux5 nouvel4 nouvelle7 nouvelle-calédonie1 nouvelle-zélande2
    nouvellement1 nouvelles6 noués1 novartis1 novella1 november3 novembre5 now5 noyades1 noyau2 noyer4 noyé2 noè1 noé1
    noël3 np1 ns1 nt1 ntkb1 nu1 nuages1 nuclear3 nucléaire1 nucléaires1 nuiraient1 nuire2 nuisance1 nuisances3
    nuisibles1 nuit4 nuits2 nul4 nulle2 nulles1 number1 numbers2 numero1 numerous1 numérique2 numériques1 numéro4
    numéros3 nuque3 nus2 não1 nègre1 né5 néanmoins5 nécessaire5 nécessaires5 nécessita1 nécessitant3 nécessite2
    nécessitent2 nécessiter1 nécessiterait2 nécessité4 nécessités2 nécropoles1 née4 néerlandais2 néerlandaise2 nées1
    néfaste2 négatifs1 négative1 négativement1 négligeable1 négligence2 négociation3 négociations5 négocie1 négocient1
    négocier3 négocié3 négociée1 néo-pro1 néoclassique2 néocoloniale1 néolithiques1 népal2 nés2 nééra1 nôtre1 nôtres2
    nœud1 oakland1 oasis1 obama2 obed1 obeegadoo1 oberhalbstein1 objectent1 objectif5 objectifs4 objections2
    objectivité2 objet5 objets1 obligataire2 obligataires1 obligation1 obligations4 obligatoire1 obligatoirement1
    oblige2 obligeant2 obliger1 obligé3 obligée1 obligées1 obnova1 obs1 obscure1 obscurité2 observateur2 observateurs3
    observatoire4 observe2 observent1 observer4 observé3 observée4 observées2 observés3 obstacle2 obstacles1
    obstination2 obstiné1 obstructions1 obsèques3 obtempéré1 obtenir6 obtention2 obtenu5 obtenue3 obtenues2 obtiendra2
    obtiennent1 obtient4 obus1 obéissance1 occasion5 occasionnelle2 occasionné1 occasions2 occident3 occidental3
    occidentale3 occidentales2 occidentalisés1 occidentaux2 occulte3 occultes3 occupa1 occupait3 occupant1 occupants2
    occupation2 occupations1 occupe3 occupent1 occuper3 occuperait1 occupied1 occupies1 occupons-nous1 occupy1 occupé3
    occupée1 occupés1 occur1 occurrence2 ocde1 oceor1 october1 octobre7 octroi3 oculaire1 oculus1 océan3 océor3 odeur1
    odeurs1 odile1 odorant1 odyssée1 oecuménique1 oedèmes1 oeil3 oesophage1 oestrogènes1 oeuf1 oeuvre4 oeuvrer1 oeuvres1
    oeuvré1 of8 ofce1 off3 off-shore1 offenbach1 offensif2 offensive2 offenstadt1 offer2 offers1 offert3 offerte2
    offerts1 office5 officers1 offices2 officiaient1 official1 officially1 officiel5 officielle4 officiellement4
    officielles2 officiels3 officier3 officiers4 officieuse1 officiol1 offre4 offrent2 offres4 offrir4 offset1 offusqué1
    ofp2 often2 ogaden1 oh1 oic2 oil1 oise1 oiseau4 oiseaux1 ok3 okay2 okd1 old3 oliver1 olivier4 olympiade2 olympiades2
    olympie1 olympique6 olympiques6 omaha1 ombrageux1 ombragée1 ombre3 ombres1 omis2 omission1 omnibus1 omniprésente1
    ompi3 oméga1 on9 once2 oncle1 oncologie1 onctueuses1 onde3 ondes3 ondoyante1 one5 ones2 ong4 ongles1 onion1 onlcdt1
    online2 only5 ont9 ont-elles3 ont-ils1 onu3 onusienne1 onze4 onéreuse1 oolong1 oone1 opa1 opac3 opacité2
    opalescente1 opcvm1 open2 open-forum1 opening2 opera1 operacion1 opilio1 opinion5 opinions3 opportun1 opportuniste2
    opportunity2 opportunité2 opportunités2 opposable1 opposait1 opposant2 opposante1 opposants2 oppose3 opposed2
    opposent2 opposer1 opposerait1 opposition5 opposons1 opposé4 opposée2 opposées2 opposés2 oppposition1 oppression2
    oppressées1 opte1 opticien1 optimiser1 optimisme1 optimiste2 optimistes1 optimprocess1 options3 optique2 optiques2
    optonline1 opté1 opus1 opèrent1 opéra3 opéraient1 opérait1 opérateurs3 opération7 opérationnelle2 opérations5
    opérer2 opérette1 opéré1 oq1 or7 oracles1 orage1 oral1 orale3 oran3 orange3 orateur1 orateurs1 oratoire2 orbit1
    orbite2 orchestra2 orchestration1 orchestre2 orchestré2 order2 ordinaire2 ordinary1 ordinateur2 ordinateurs3
    ordonnance4 ordonner1 ordonné3 ordonnées2 ordre6 ordres3 ordures1 oreille3 ores3 org2 organe3 organes3 organique1
    organisait1 organisateur1 organisateurs4 organisation6 organisations5 organisatrice1 organise2 organisent2
    organiser3 organisme3 organismes3 organisé3 organisée4 organisés3 organizations1 orgnac1 orgue1 orgueil1 orient3
    oriental1 orientales1 orientation4 orientations4 orienter1 orientis1 orientés1 originaire3 originaires1 original1
    originale2 originales1 origine5 originellement1 origines3 orleans2 orléans1 ormeau1 ornain1 orphelin1 orpheline1
    orphelins3 orphique1 orsay3 orteils2 orthodoxe1 orthodoxes1 orthodoxie1 orwell1 os5 oscar1 oscars2 osce1 oseille1
    oser1 oserait1 oseront1 osseuse5 osseuses2 osseux5 ossétie1 ostensiblement1 osterode1 ostijn1 ostéoclastes2
    ostéomalacie1 ostéomyélite2 ostéonécrose4 ostéoporose5 oswald1 osé3 otage4 otages6 otan1 other4 others2 otherwise1
    otis2 otto3 ottoman1 ottomans1 ottone1 ou9 oubli4 oubliant1 oublie1 oublier4 oublié1 ouche1 oudéa2 oued1 ouest5 oui3
    oum1 our4 ours2 out5 outdated1 outfit1 outil3 outils3 outlook1 outrageant1 outre6 outre-mer2 outrepassé2 outside2
    outta1 ouvert5 ouverte4 ouvertement1 ouvertes3 ouverts4 ouverture6 ouvrage3 ouvrages2 ouvrait1 ouvrant1 ouvre3
    ouvrent2 ouvreuse1 ouvrir3 ouvrit1 ouvrière2 ouï1 ouïghour1 ouïghours2 ovaires1 oval2 over4 overall2 overdose1
    overnight1 overstating1 ovni1 ovocné1 owen1 own2 owned1 owner2 ox2 oxfordshire2 oxigeno1 oxygène2 où8 pablo3 paca1
    pachelbel1 pacifique3 pacifiques1 packed1 pacte4 pactes1 paddistocksho1 paddistockshu1 padilla2 padova2 page4 pages4
    paget5 pagination1 pagne1 pagode2 pagodes1 pahor1 paid1 paidiscum1 paie3 paiement3 paient1 paiera1 paieront1 paigc1
    paillote3 paillotes2 paillé1 pain3 pains1 painting2 pair1 paire1 pairetto1 paisiblement1 paisibles2 paix6 pak1
    pakistan1 pakistanais1 palace1 palais4 palais-bourbon1 palaos1 palazzi1 palestine2 palestinian3 palestinians3
    palestinien2 palestrina1 palissades1 pallais1 pallas-stern1 palliatif1 palliatifs5 palliative2 pallier2 pallywood1
    palmarès2 palo1 palpable1 palpitant2 pam1 pampelune1 pan3 panamericana1 panaméenne1 pandraud2 panel1 panels1
    panique1 paniquer2 paniqué2 panneau2 panoramiques2 panshir1 pantalon1 pantalons1 pantelís1 panthéon-sorbonne1
    panties1 papa2 papadímos1 papakonstantínou1 papandréou1 pape5 paper1 papers1 papeteries1 papier3 papiers4 papilio1
    paquets1 par9 para-politiques1 parachute2 parachutes2 paracétamol3 paradis3 paradoxal1 paradoxalement3 paradoxe2
    paragraphe1 paraissant1 parakeets1 parallèle4 parallèlement3 paralysantes1 paralysie2 paralysé2 paramètres2
    parangons1 paranoïa1 parapet2 parapluies2 parasites2 parasitée1 paraît4 paraître1 parc4 parce6 parcellaires1
    parcelle1 parcelles2 parchemin1 parcourir1 parcours4 parcouru1 parcourue1 parcs2 pardini1 pardonne1 pardonnent1
    pardonnez-moi1 pareil2 pareillement1 parent3 parentale1 parente1 parenthèse2 parents5 paresseux1 pareto1 parfait1
    parfaite3 parfaitement4 parfois5 parfum2 parfumeries1 pari3 pariant1 paribas5 paris8 parisien5 parisienne3
    parisiennes1 parisiens2 parisis2 parisot4 parité3 parjures1 park3 parking3 parlait3 parlant3 parle3 parlement6
    parlementaire4 parlementaires4 parlent2 parler5 parlerons1 parlez-en1 parlé4 parmi6 parodie1 paroi1 parois2
    paroisse1 paroissiale2 paroissiaux1 paroissiens1 parole3 paroles1 parpaillon1 parquet6 parquets2 part7 partage3
    partagent1 partageons1 partager3 partagé3 partagée2 partagées1 partagés2 partaient1 partais1 partant2 parte1
    partenaire3 partenaires3 partenariat2 partenariats2 partent2 parterre1 parti6 participaient1 participait1
    participant1 participantes1 participants4 participation5 participations2 participe4 participent2 participer4
    participera3 participeront1 participé4 particular1 particularité2 particule1 particules2 particulier5 particuliers3
    particulière2 particulièrement5 particulières2 partie7 partiel1 partielle3 partiellement3 parties5 partir6 partis4
    partisans2 partout3 parts3 parturiente1 party4 paru3 parue3 parues2 parution3 parvenait1 parvenant2 parvenir1
    parvenons1 parvenu2 parvenue2 parvenus2 parvient1 pas9 pascal1 pasionaria1 paso2 pasqua3 pass1 passable1 passage5
    passager1 passagers3 passages1 passagère1 passait3 passant4 passants3 passard1 passe5 passe-droit1 passengers1
    passent1 passeport4 passer5 passera2 passerelle2 passes1 passible2 passing2 passion1 passionnant1 passionné2
    passionnés2 passions1 passive1 passoncourt1 passport2 passé5 passée3 passées2 passés2 past3 pasteur2 pasteurs1
    pastorale1 pastoralisme1 pastré1 pat1 patentes1 paternel2 path1 pathologie1 pathologique1 pathum1 pathé1 pati1
    patient5 patiente2 patientes5 patients8 patrice2 patricia1 patrick4 patrimoine1 patrimoines1 patrimonial2
    patrimoniales1 patrimoniaux2 patriotes1 patriotique1 patron4 patronne2 patrons4 patrouiller1 patrouilles2
    patrouilleurs1 patte1 patten1 pattern1 pattes1 pau1 pauget4 paul4 paulette1 paulhastings3 pauline1 paulson2 paume1
    pauvre2 pavillon1 pavillons1 pawel1 pay3 payais1 payant1 payement1 payer4 paying1 payment2 pays8 pays-bas3 paysage2
    paysages1 paysannes1 paysans2 payé4 payée1 payés2 paître1 pc2 pcc2 pcf3 pdf3 pdg4 pe2 pea1 peace3 peak1 pearl2 peau2
    pectorales1 pedigree1 pedigrees1 pedro1 peer-to-peer2 peindre2 peine5 peinent1 peines2 peint1 peintre2 peints1
    peinture2 peintures1 peiné1 peiyi3 pekin1 peletons1 pelliot1 peloton3 pelotons1 pelouse2 peltier1 pelvis1 pema1
    penalties1 pence1 penche1 penchent1 pencher1 penchera1 penchés1 pencil1 pendant7 pendants1 penderecki1 pendu1 peng1
    pennsylvanien1 pensais3 pensait2 pense6 pensent2 penser4 pensez2 pensez-vous1 pension2 pensionnaire1 pensionnaires1
    pensionnats1 pensions2 pensons2 pensé3 pensée2 pensées3 penta-logarithme1 penta-racine1 pente1 people4 peoplisation1
    pepper1 pepsi2 per2 perceptible1 perception2 percer1 percevait1 percevoir2 perché1 perchée1 percussions1 percutanée3
    percuter2 perd4 perde1 perdent1 perdit1 perdition2 perdre5 perdreaux1 perdu5 perdue1 perduré1 perdus1 perez3
    perfect1 perfectionner1 performance3 performances3 perfusion7 perfusions2 perhaps1 period2 perlingiere4 permanent1
    permanente2 permet6 permettait2 permettant4 permette2 permettent4 permettez-moi2 permettra2 permettrait3 permettre5
    permettront2 permis5 permission1 perpignan1 perplexe1 perplexes1 perplexité1 perquisition4 perquisitionne1
    perquisitionnent1 perquisitionner2 perquisitionné2 perquisitions3 perraudin1 perrigny2 perruche1 perry2 persane1
    persistait1 persistantes2 persistants1 persistent1 persister2 persisté1 person3 personable1 personally2 personnage3
    personnages3 personnalisée1 personnalisées1 personnalité2 personnalités5 personne6 personnel5 personnelle2
    personnellement2 personnelles3 personnels3 personnes7 perspective3 perspectives2 persuade1 persuader1 persuadé1
    persuadée1 persécutions1 pertains1 perte6 pertes5 pertinence2 pertinente2 pertinentes3 pertinents1 perturbation1
    perturbe1 perturber2 perturbé2 perturbée1 pervers1 perversité1 perverted1 perçoit1 perçu2 perçue3 pesant3 pesc1
    pesé2 pet2 pete2 peter3 peters1 petit7 petit-fils1 petite5 petite-fille1 petites4 petits5 petits-enfants2 petrelli1
    petrograd1 petrov2 pets1 peu7 peugeot3 peuple5 peuplent1 peuples3 peuplé2 peuplée1 peur4 peut8 peut-il1 peut-on2
    peut-être5 peuvent6 peuvent-ils1 peux3 peybernès2 pezet1 pfister1 pft2 pgr3 ph1 phare1 pharma2 pharmaceutique2
    pharmaceutiques1 pharmacien3 pharmacocinétique3 pharmacocinétiques2 pharmacodynamiques2 pharmacologie1
    pharmacologique1 pharmacologiques2 pharmacothérapeutique2 pharmacovigilance3 phase4 phases2 phelps2 phi1
    philanthrope1 philip1 philippe4 phillip3 philosophes1 philosophie3 philosophiques1 philotechnique1 phocéen1
    phocéenne1 phone4 phosgène1 phosphatases2 photo4 photochromique1 photog1 photographe2 photographer2 photographes2
    photographie2 photographier1 photographies2 photographique2 photography1 photos4 photosensibilisation1 phrase2
    phrygien1 phu1 phylactères1 physicien1 physicochimique1 physiologique1 physique3 physiquement3 physiques4 phénicien1
    phénomène4 phénomènes1 pianiste1 piano2 piastre1 piastres4 pib2 pic3 picano-nacci3 picard1 picardie1 picasso1
    pichette1 pichu1 pick2 picotements1 picotine1 pictou1 picture2 pictures2 pie2 piece2 pied4 pieds3 pierce1 piercing1
    pierlot1 pierluigi1 pierra2 pierre4 pierre-alain1 pierrejean1 pierres2 pierron1 pies2 pietro1 pieuses1 pige1
    pigeaud1 pigeonnier1 pigeons1 pigment1 pilastre1 pile2 pilier2 piliers1 pillages2 pilot1 pilotage1 pilotages1
    pilote3 pilotes3 pilviteuil1 pimenov1 pin1 pince2 pincettes1 pineau1 ping1 pingouins1 pinus1 piocher1 pipis1 pippen1
    pique2 piramar2 piratage3 pirate3 piraté1 pire3 pirouette1 pise1 piste4 pistes3 pitié-salpêtrière1 pitjantjatjara1
    pittoresque1 pittsburgh1 pivot2 pizza4 pizzas1 pizzetti1 pièce4 pièces3 piège1 pièges1 piètre1 piédestal1 piégés1
    pj2 place7 placebo5 placement3 placements1 placent1 placer3 places3 placette1 placé5 placée5 placées1 placés3
    plafond2 plafonds1 plafonnant1 plafonnement1 plafonnements1 plage2 plagiat2 plaidait2 plaide3 plaident1 plaidoiries1
    plaidé3 plaies1 plaine2 plaines2 plainte5 plaintes3 plaisance1 plaisir4 plaisirs2 plan6 plancher2 planches2 plane1
    planer3 planet1 planification2 planifier1 planifiée2 plans2 plant2 plante1 plantes3 planteurs2 plants2 plantée2
    planète3 plané1 planétaire1 planétarium1 plaque1 plaques2 plaquettaire2 plaquettaires2 plaquette2 plaquettes3
    plasma2 plasmatique2 plasmatiques2 plastique2 plastiques2 plat3 platajunta1 plate-bande1 plateau2 plateaux1
    plateforme2 plateformes1 platform1 plathelminthes1 plats3 plausible2 plausibles1 play3 plays1 plaza2 plaçant2 plaît2
    pleasant3 please5 pleased1 pleasure1 pledge1 pledging1 plein4 plein-air1 pleine4 pleinement3 pleuraient1 pleurait1
    pleurant1 pleure2 pleurs2 pleuré1 pliage1 plis1 plomb1 plombier-zingueur1 plombières-les-dijon1
    plombières-lès-dijon2 plombé1 plonge1 plonger2 plongé2 plongée1 plongés1 ploërmel1 pls1 plu1 pluie2 pluies1
    plumbing2 plumes1 plupart4 pluridisciplinaire1 plus9 plus-values1 plusieurs7 plutôt5 pluviales1 ply1 plz1 plèbe1
    plénière1 plénum1 pm3 pme3 pnb1 pneumatiques1 po2 pobednik1 pobel1 poche1 pochettes1 pocket2 pockets1 pod1 podestá1
    podium3 podiums2 poids4 poids-lourd1 poignard1 poignards2 poignet1 poignée1 poil1 poilus1 poings1 point7 pointait1
    pointe3 pointer2 pointes1 pointilleuse1 pointillés1 points6 pointure1 pointus1 pointé3 pointés1 poirot1 poisson2
    poissons2 poitiers2 poitou-charentes2 poitrine2 pokémon1 polaire2 polequinen1 poli1 police6 policier5 policiers6
    policière2 policières2 policy1 polis2 polisario1 polish-style1 political2 politicienne1 politico-financière4
    politico-financières2 politico-policier1 politics1 politique7 politiquement2 politiques6 politiques-clés1
    politologue1 poll1 polleke1 pollution3 pollué1 polluées2 pologne5 polonais2 polonaise1 polux1 polychrome1
    polyinsaturé1 polytechniciens1 polythéistes1 polyvalente2 polémique5 polémiques3 pombali1 pomme1 pommeau1 pompes1
    pompey1 pompidou1 pompiers2 pompée1 poncelet1 ponction4 ponctuelle1 ponctuer1 ponctuée1 pongiste2 pons1 pont3
    pont-levis1 pontage2 pontevedra1 pontife2 pontons2 ponts2 pony1 poor1 pop1 pop-music1 popovici1 popstar1 populaire5
    populairement1 populaires5 popular2 popularisée1 popularité2 population5 populations3 porches1 pork1 porsgrunn1
    port3 portable2 portage1 portaient1 portail3 portails1 portait2 portals1 portant4 portatif1 porte5 porte-bonheur2
    porte-drapeau1 porte-drapeaux1 porte-monnaie1 porte-parole6 portee2 portefeuille2 portelli3 portent3 porter5
    portera2 portes4 porteur4 porteurs3 porteuse1 portion1 portions1 portland1 portrait2 portraits2 ports2 portugaise1
    portugal1 portèrent1 porté4 portée4 portés1 posait1 pose5 poser4 poseur1 positif3 positifs4 position6 positionnent1
    positions5 positive3 positives1 positivité1 posologie2 posons1 posses1 possession2 possibilité5 possibilités2
    possible6 possibles2 possibly2 possonnière1 possède4 possédait2 possédées1 post1 post-commercialisation3 post-jo2
    post-ménopausique4 post-natal1 postale2 postales1 postaux1 poste5 posted3 posters1 postes3 posthumes2 postière1
    postménopausique1 posts1 postérieur1 postés1 posé2 posée2 posément1 pot1 potatoes1 poteaux2 potential1 potentiel3
    potentiellement3 potentielles1 potentiels2 poterie1 potes1 potions1 poto1 poto-poto1 poubelle1 poubelles1 poudre4
    poudres1 pouilly-en-auxois1 poulailler1 poules1 poulet1 poulets1 poullain4 poulpes1 pound1 pour9 pourcentage3
    pourparlers1 pourquoi6 pourra5 pourra-t-elle2 pourraient5 pourrais3 pourrait6 pourrait-il1 pourrait-on1 pourrez1
    pourriez1 pourrions1 pourrons3 pourront4 poursuit5 poursuit-elle2 poursuit-il2 poursuite4 poursuites3 poursuive2
    poursuivent2 poursuivi4 poursuivie3 poursuivis2 poursuivra1 poursuivre4 pourtant5 pourvoi1 pourvu1 pourvus1
    poussaient1 poussait1 poussant1 pousse2 poussent3 pousser3 poussette1 poussières1 poussé2 poussée3 poussées1
    poutine3 pouvaient3 pouvais1 pouvait5 pouvant4 pouvez2 pouvez-vous3 pouvoir6 pouvoirs4 pouvons3 poux1 povoletto1
    powell1 power3 powersrc2 poème2 poèmes2 poètes1 poésie2 poétique1 poétiquement1 pp2 ppe-de1 pr2 prada2 pradons1
    prague1 prahova1 prairies2 praise1 prakan1 praslin1 prasquier1 praticable1 praticien1 praticiens1 pratiqua1
    pratiquant1 pratique4 pratiquement1 pratiquer3 pratiques4 pratiqué1 pratiquée2 pratiqués1 prayer1 prebeg1 preceding1
    precise1 predominance1 preferably1 pregnant1 premariacco1 premature1 premier8 premiers6 première7 premièrement3
    premières5 prenait2 prenant3 prend5 prendra1 prendrait2 prendre6 prendront1 prends1 preneurs2 prenez2 prenne3
    prennent2 prepare1 prepared1 prepotto1 prescripteur1 prescripteurs1 prescription3 prescrit2 prescrivent1 present1
    president2 presidential1 presque4 pressante1 pressantes1 presse6 pressentie1 pression5 pressions2 pressée2
    prestataires1 prestation2 prestations2 prestige2 prestigieuse1 pretty2 preuss1 preuve4 preuves3 price4 prices2 prie2
    prient1 prier1 prieur1 primaire3 primaires2 primale1 prime3 primes1 primetime1 primitif1 primordial2 primé1 prince3
    princes1 principal4 principale4 principalement5 principales3 principally1 principaux4 principe5 principes3
    princière1 princpales1 print1 printed1 printemps5 prior1 priore1 priori3 prioritaire3 prioritaires1 priorité4
    priorités1 pris7 priscilla1 prise5 prises5 prison5 prisonnier1 prisonniers2 prisons1 pristina1 prit2 priva1 privacy2
    private2 privation2 privatisation1 prive1 privent1 privileged1 privilège2 privilégiait1 privilégiant1 privilégier2
    privilégiée2 privilégiés1 privé3 privée4 privées3 privés2 prix6 prizes1 prière1 prières2 prié1 priés1 pro3
    pro-darfour1 pro-kerviel1 pro-tibet2 pro-tibétain1 pro-tibétains2 probable2 probablement4 probables1 probably3
    probants2 problem2 problems2 problème6 problèmes5 problématique1 problématiques1 procedure1 proceed1 process3
    procession2 processions1 processor1 processus4 prochain6 prochaine5 prochainement3 prochaines3 prochains4 proche6
    proche-orient1 proches5 prochlorpérazine1 proclamation2 proclame1 proclament1 proclamé1 procure2 procurer2
    procurerai1 procureur6 procuré1 procès5 procès-verbal1 procéda1 procéder3 procédural1 procéduraux1 procédure5
    procédures4 procédé4 procédés2 prodi1 prodiguant1 prodigue1 producteur1 producteurs2 productif1 productifs1
    production5 productrice2 products1 produira2 produira-t-il1 produire3 produisant2 produise2 produisent2 produisit2
    produit5 produite2 produites2 produits5 profane1 professeur4 professeurs1 profession2 professionnalisme1
    professionnel4 professionnelle3 professionnelles1 professionnels3 professor1 profil3 profilera1 profils1 profit2
    profitable2 profitables2 profitait1 profitant1 profite3 profiter2 profiterait1 profitez1 profits3 profité4 profond2
    profonde2 profondes2 profondeur3 profondément3 profusion1 program2 programmation1 programme5 programmer1 programmes3
    programmé1 progressant1 progresse2 progresser3 progressiste1 progressive2 progressivement3 progressé1 progrès4
    proie2 project3 projections1 projet4 projeter1 projets5 projette1 projettent1 prokofiev1 prolongation2 prolongement3
    prolongent1 prolonger1 prolongé1 prolongée3 promenaient1 promener2 promesse1 promet2 promet-on1 promettait1
    prometteurs1 promettre1 promis3 promise1 promised2 promises2 promote1 promoteur3 promoteurs2 promotion4 promotions1
    promouvant1 promouvoir3 prompt2 prompts1 promulguant1 prononce1 prononcer1 prononcera2 prononciation1 prononcé4
    prononcée1 prononcés2 pronostique1 propagande2 propage1 propeptide1 proper1 properties1 property2 prophet2
    proportion2 proportionnel1 proportionnelle2 proportionnellement1 proportionnés1 proportions1 propos5 proposant2
    propose5 proposent1 proposer4 proposera1 proposerais1 proposition6 propositions5 proposons1 proposé4 proposée2
    proposées2 proposés1 propre5 proprement2 propres5 propreté1 proprietes1 proprioception1 propriétaire3 propriétaires1
    propriété2 propriétés3 proroger1 prorogerait1 proscrire1 prose1 prospection2 prospective1 prosper1 prospères1
    prospérité1 prot2 protagoniste1 protagonistes3 protard1 protect1 protecteur1 protecting1 protection4 protest1
    protestante1 protestants1 protestation4 protestations3 proteste1 protestent1 protester1 protesté1 prothrombine1
    protocol1 protocolaire1 protocole1 prototype2 protège2 protégeait1 protéger4 protégerait-on1 protégé1 protégée2
    protégés2 protéine1 protéines2 protéique1 proud1 prouesses2 prouvant1 prouve2 prouver1 prouverait1 prouvé2 prove1
    provenait1 provenance4 provenant3 provence3 provence-alpes-corse1 provenir1 proverbe1 provide1 provided1 providers1
    provides2 providing2 proviendraient1 proviennent1 provient2 province4 provinces2 provisional1 provisions2
    provisoire4 provocateur1 provocation2 provoke1 provoked1 provoquant3 provoque2 provoquer3 provoquera1 provoqué4
    proximité4 prud1 prudemment1 prudence4 prudent2 prudente1 prudentiel2 prudentielle1 prudents1 prudhomme3 près7 pré1
    pré-adhésion1 pré-arnm1 pré-ménopausiques2 pré-rapport1 préalable3 préalablement2 préalables1 prébendes1 précaire1
    précaires2 précautions2 préchoisis1 précieuse2 précieux2 précipitation1 précipitations1 précis4 précisait2
    précisant3 précise5 précise-t-il2 préciser4 précises2 précision2 précisions3 précisé5 précisées1 précisément4
    précisés1 précoce2 précoces2 précompilée1 préconise3 précède1 précédant2 précédemment3 précédent4 précédentes3
    précédents2 précédé1 prédilection1 prédisposée1 prédit2 prédominance1 prédécesseur1 prédécesseurs1 préexistante2
    préexistants1 préfabriqué1 préfectoral1 préfecture1 préfectures1 préfet3 préfets3 préfère1 préfèrent2 préfèrera1
    préférable1 préférant1 préférence1 préférentiel1 préférons1 préféré2 préférés1 préhistorique1 préhistoriques1
    préjugé1 prélasse1 prélever2 prélevés3 préliminaire4 prélèvements1 prématuré2 prémisses1 prémontées1 prémunir1
    prénom3 prénoms1 préoccupant2 préoccupante2 préoccupation3 préoccupations2 préoccupe1 préoccupé1 préparait1
    préparant1 préparatifs2 préparation4 préparations1 prépare1 préparer3 préparera1 préparé2 prérogatives1 prés2
    présager1 présence5 présent5 présentaient2 présentait3 présentant4 présentation2 présentations2 présentatrice1
    présente5 présentent3 présenter4 présentera1 présenterons1 présentes3 présentez2 présentons1 présents4 présenté5
    présentée5 présentées3 présentés4 préservatifs1 préservation1 préserver3 préservé1 présida1 présidait1 préside2
    présidence5 président8 présidente5 présidentiel3 présidentielle5 présidentielles2 présidents2 présidé1 présidée3
    présumé1 présumée1 présumés1 prétendait1 prétendant1 prétendre2 prétendu2 prétendue3 prétendus2 prétentieux1
    prétextant2 prétexte2 prétranchés1 prévaut1 prévenait1 prévenez2 prévenir4 préventif2 préventifs1 prévention3
    préventive2 prévenu3 prévenue2 prévenus4 prévient-il1 prévisibles1 prévisions1 prévoie1 prévoient2 prévoir2
    prévoisin2 prévoit3 prévost-desprez1 prévoyait2 prévoyance3 prévoyant2 prévu5 prévue4 prévues2 prévus3 prévôt1
    prêchent1 prêt5 prêt-relais1 prêt-à-porter1 prêtant1 prête4 prêtent2 prêter3 prêtes1 prêtre3 prêtres1 prêts4 prêté1
    prêtée1 prêtés1 prône2 prônons1 prônée1 ps6 pseudo-diplomatique1 pseudo-grippal2 pseudo-grippaux1 pseudoanévrisme1
    pseudonyme1 psur1 psychiatre1 psychiatrique2 psychologie2 psychologiquement1 psychologiques1 psychologue3
    psychologues1 psychopompe1 psychothérapeute1 psychothérapie1 pt1 pts1 pu7 pub2 publiait2 public7 publication3
    publications2 publicité3 publics5 publie3 publier2 publique6 publiquement3 publiques4 published1 publisher1 publié5
    publiée3 publiées3 publiés3 pudding2 pueblo1 puel1 puis7 puis-je1 puisqu5 puisque4 puissance4 puissances3 puissant1
    puissante2 puissants1 puisse5 puissent4 puisée1 puits1 pulecio2 pulvérulents1 punchline1 punis1 punishment2 punit2
    pup1 pur-sang1 purchase2 purchased1 pure2 purent1 pureté1 purgatoire1 purge1 puristes1 purpose1 pursue1 put2 putain2
    puteaux1 puto1 putting1 puériculture1 pyramide1 pyrococcus1 pyrotechnique1 pyrénées-orientales1 pâte2 pâtissent1
    pâtit1 pâturages1 pâturin1 pâté2 pèlerins1 père5 pères3 pèse3 pèsent2 pèserait1 péchenard1 péché1 pédagogique1
    pédagogiques1 pédale1 pédiatre1 pékin7 pékinois3 pélissier1 pélée1 pénal3 pénale4 pénales3 pénalisé1 pénalité2
    pénalités2 pénible1 péniches1 péninsule1 pénurie1 pénétration1 pénétrer1 péraud1 péremption2 pérenne1 péri1 péril2
    périlleuse1 périls1 périmètre1 période6 périodes2 périple1 périsse1 périurbaine1 pérol1 péron1 pérouse1 péroz1
    pétain2 pétards1 pétition4 pétitions1 pétrir1 pétrole3 pétrolier1 pétroliers2 pétrolifères1 pêchait1 pêche4
    pêcheurs2 pêché1 pôle3 pöttering2 qabus1 qatar2 qi1 qigang2 qing1 qu9 quadrangulaire1 quadruple1 quai3 qualifiait1
    qualification2 qualifie2 qualifier1 qualifié3 qualifiée4 qualifiées1 qualifiés1 qualitative1 quality2 qualité4
    qualités2 quand6 quant6 quantification1 quantitative1 quantité2 quarantaine1 quarante2 quarante-cinq1 quarante-huit2
    quarante-neuf1 quart3 quartier5 quartiers2 quarts2 quasars1 quasi3 quasi-capital1 quasi-exclusivement1
    quasi-faillite1 quasi-totalité2 quasiment2 quatorze4 quatre6 quatre-vingt-quinze1 quatrième4 quatrièmement1 quatuor1
    que9 quel5 quelconque3 quelle4 quelles5 quelqu4 quelque5 quelquefois1 quelques7 quelques-unes1 quelques-uns1 quels4
    quenelles1 quenza1 querelle1 question7 questionnement1 questionné2 questions6 queue2 queues1 qui9 quick2 quickly1
    quiconque1 quilfen1 quimériteraient1 quincke1 quinn1 quinquagénaire1 quinzaine2 quinze5 quite1 quitta1 quittant1
    quitte2 quittent1 quitter5 quittera1 quitté3 quiz1 quiétude1 qunad1 quo2 quoi5 quorum1 quotes1 quotidien5
    quotidienne1 quotidiennement1 québec3 québécois1 québécoise1 quête2 rabat2 rabbits2 rabodeau1 raccourci1 race2
    races1 rachat2 racheter3 rachida3 rachis2 rachmaninov1 rachète1 rachèterait1 raciales1 racine1 racisme2 raciste1
    raconte3 raconte-t-il1 raconter3 raconté1 radan1 radiation1 radical2 radicale1 radicaux1 radio4 radioactives1
    radiodiffusion1 radiographie1 radiographies1 radiologique2 radiothérapie1 radius2 radoszyce1 raffarin2 raffinerie1
    raffole1 rafraichissement1 ragnarok1 rahu2 raid1 raideurs1 raie1 raies1 rail1 rail-route1 rails1 rainfroy1 raison6
    raisonnable2 raisonnablement1 raisonnables1 raisonnement1 raisons5 rajesh1 rajoute2 rajouter1 rajoutées1 ralenti2
    ralentir1 ralentissement3 rallier1 rallié1 rallongés1 raloxifène1 rama4 ramadi1 ramallah1 ramassage1 rambling1
    rameaux1 ramenant2 ramener1 ramené3 ramenée2 rameur1 rameurs2 ramifications1 ramirez1 rampants1 ran1 rance2 ranch2
    rand1 random2 randomisation2 randomisée2 randomisés2 rang2 range2 ranger2 rangs3 ranks2 rançon5 rapatriés1 raphael1
    raphaël1 rapide5 rapidement5 rapides2 rappel3 rappelant3 rappeler4 rappelle4 rappellent1 rappelons1 rappelé4
    rappeur1 rapport7 rapporta1 rapporte3 rapportent2 rapporter1 rapporterait1 rapporteront1 rapporteur4 rapporteurs1
    rapportions1 rapports2 rapporté3 rapportée1 rapportées4 rapportés3 rapproche1 rapprochement3 rapprochent2
    rapprocher1 raquette1 rarement3 rares4 ras1 ras-le-bol2 rase1 rash2 rasoir1 raspoutine1 rassemblant1 rassemble1
    rassemblement3 rassemblements2 rassembler2 rassemblé2 rassemblés2 rassurant3 rassurantes1 rassure1 rassurent1
    rassurer3 rassuré2 rassurée1 rat2 ratcliff1 rate1 ratelle1 rather2 ratification1 ratifiez1 ratio1 rationnement1
    ratios1 ratissage1 ratp1 rattache1 rattachée2 rattachées1 rattrapage1 rattraper1 ratzinger1 ratés2 raul2 ravagé1
    ravie1 ravisseurs1 ravivé1 raymondeau-castanet1 rayon1 rayonnante1 rayonnement1 rayons1 rbds1 rcaf1 rcn3 rd1 rda1
    re4 re-wording1 reached1 reaches1 react1 read2 reader2 ready2 reagan2 real3 realisation1 really4 reason2 reasonable2
    reasons2 rebaix1 rebaptise1 rebaptisé1 rebaptisée1 rebelles4 rebondi2 rebondissement3 rebondissements3 rebondit1
    rebours1 rec1 recadrage1 recadre1 recapitalisation2 recapitaliser3 recapitalisée1 recapitalisées1 receipt1 receive2
    received2 recel4 receler1 recensant2 recense1 recensement2 recenser4 recensera1 recensé1 recensés2 recent1 recently1
    recentrage1 recette1 recettes2 recevabilité2 recevaient2 recevant4 recevoir5 recevons1 recevra3 recevrait2 recevrez1
    recevront1 recherche4 recherchent1 rechercher3 rechercherons1 recherches2 recherchons1 recherché1 recherchée3
    rechute1 recipient1 reclassements1 recognized1 recoller1 recomend1 recommandable1 recommandation4 recommandations4
    recommande3 recommandé4 recommandée4 recommence1 recommencer1 recommend4 recommended1 reconciliation1 reconduit2
    reconduite2 reconduits1 reconfirmer1 reconnaissable2 reconnaissance3 reconnaissante1 reconnaissants2 reconnaissent1
    reconnaît4 reconnaît-elle1 reconnaîtra1 reconnaître3 reconnu5 reconnue4 reconnues1 reconnus1 reconsidérer1
    reconstituer2 reconstitution3 reconstitué1 reconstituée2 reconstitués1 reconstruction2 reconstruire1 reconverti1
    record3 recording1 recordman1 records3 recoupement2 recourir2 recours6 recouvert1 recouverte2 recouverts1
    recouvrait1 recouvre2 recouvrir1 recruits1 recruta1 recruteurs1 recrutés1 rectification1 rectifications2 recueil3
    recueille1 recueilli3 recueillie1 recueillies3 recueillir1 recueillis2 recul2 reculer3 reculé1 recycled1 red1
    reddition2 redeemer1 redemander1 redescendre1 redeviennent1 redire1 redistribué1 redit1 redonnant1 redonner2
    redoubler2 redoublera1 redoublé1 redoutable3 redoutent1 redoux2 redressement1 redressé1 redécolla1 redécouvre1
    redémarrage1 redémarrer1 reel1 reeve1 refer1 reference1 referment2 referred1 refinancement2 refinancer1 refineries1
    reflected1 reflux1 reflète1 reflètent1 reflètera1 refoulement1 refoulés2 refroidies1 refuge2 refugee2 refugiés1
    refus4 refusa1 refusait1 refusant1 refuse4 refused1 refusent2 refuser3 refusing1 refusé4 refusée2 regagner2 regagné1
    regard3 regardant2 regarde2 regarder2 regarding2 regards3 regardé2 regardée2 regency1 region1 registre1 registres2
    regret2 regrettable2 regrettant2 regrette3 regrette-t-elle1 regretter2 regretté2 regroupait1 regroupe1 regroupement1
    regrouper1 regroupées2 regroupés1 regular1 regulus1 rehausseur1 reichsrath1 reigns1 reille2 reine3 reines1 reins3
    reintroduced1 rejet2 rejetais1 rejetant2 rejeter2 rejette2 rejettent1 rejeté4 rejetée2 rejetées2 rejetés1
    rejoignant1 rejoignent2 rejoignez1 rejoindra1 rejoindre3 rejoindront1 rejoins2 rejoint3 rejointe1 rejoints2 relais4
    relance2 relancent1 relancer2 relancé3 relater1 relatif2 relatifs1 relation4 relations6 relative4 relativement3
    relatives5 relaté1 relax1 relaxe1 relaxé2 relayant1 relayons1 relayé2 relayées1 release1 released1 releases1
    relentlessly1 relevait1 relevant2 relevé4 relevées1 relevés1 reliaient1 reliant2 relie3 relief2 relient1 relier1
    religieuse4 religieuses3 religieux5 religion4 religions3 religious1 reliques2 relire1 relié2 reliées2 reliés1
    relogement1 reluctant1 relâche2 relâcher1 relâché1 relève3 relèvement1 relèvent3 relèverait1 relégation2 relégué1
    remain2 remained1 remains1 remanié1 remarqua1 remarquable3 remarquait2 remarque2 remarquer3 remarques1 remarquez3
    remarqué2 rembourse1 remboursement2 rembourser3 remboursera1 rembourseront1 remboursé2 remboursées1 remboursés2
    remember3 remercie3 remerciement2 remerciements2 remercient1 remercier4 remercions1 remercié3 remet3 remettent1
    remettre4 remis5 remise5 remises2 remodelage4 remodellage2 remontant1 remonte2 remontent1 remonter2 remontée3
    removal1 removed1 rempart1 remplace1 remplacement1 remplacer3 remplacera1 remplacé3 rempli1 remplies1 remplir1
    remplisse1 remporta1 remportant2 remporte3 remportent1 remporter1 remportera1 remporteront1 remporté3 remportée1
    remuer1 remédier3 remémorer1 renaissance2 renard1 renaud4 renault2 renaître2 renchéri2 renchérit1 rencontra1
    rencontrait1 rencontre7 rencontrent1 rencontrer5 rencontrera3 rencontrerait3 rencontreront2 rencontres3
    rencontrèrent1 rencontré5 rencontrée1 rencontrées1 rencontrés1 rend4 rendaient1 rendant2 rende1 rendement3
    rendements1 rendent2 rendez-vous4 rendit1 rendra3 rendre5 rendront1 rendu4 rendue3 rendues2 rendus3 renee3
    renflouer1 renforce1 renforcement2 renforcer4 renforcée3 renforcées2 renforts1 rennes2 renommée1 renonce2 renoncent1
    renoncer1 renoncerions1 renoncé3 renoua1 renouer1 renouveau2 renouvelables1 renouveler3 renouvellement2 renouvelé1
    renouvelée2 renown1 renseignement4 renseignements5 renseigner1 renseignez1 renseigné1 rentrais1 rentre3 rentrer2
    rentré1 rentrée3 rentrés2 renverront1 renverse1 renversement1 renversé2 renvoi3 renvoie2 renvoya1 renvoyer2 renvoyé2
    renvoyée1 rené4 renégociation1 repair1 repairs1 repart1 reparti1 repartir2 repartis2 repas3 repasseront1 repeat1
    repeint1 repertory1 replace4 replaced1 replacement1 replacer1 replacing2 repli1 repliée1 reply2 report2 reportage2
    reportages2 reported1 reporter3 reporters2 reports2 reporté2 repos3 reposaient1 reposant1 repose3 reposent1 reposer1
    repousser1 repoussé2 reprenant2 reprend3 reprendra2 reprendre4 reprendront1 reprint1 repris4 reprise3 reprises5
    reprochant1 reproche2 reprochent1 reprocher2 reprochera1 reproches1 reproché3 reprochées1 reprochés1 reproduction3
    reproduisent1 représailles2 représentait2 représentant5 représentants5 représentatif1 représentatifs1
    représentation3 représentations1 représente4 représentent4 représenter1 représenterait2 représenté2 représentées1
    représentés2 repsol2 republique1 repères2 repérer1 repéré1 requiert2 requin1 require1 requis3 requise2 requises1
    requérir2 requête3 rescapés1 rescousse1 rescue1 research1 resistance2 resort1 respect5 respectabilité1 respectant1
    respecte1 respectent2 respecter2 respecteuse1 respectifs2 respective1 respectively1 respectivement4 respects1
    respectueuse1 respectueux1 respecté3 respectée2 respiration1 respiratoires2 respire1 respirent1 respirer3
    responsabilité5 responsabilités5 responsable5 responsables6 response3 responsibilities1 responsible2 ressaisit1
    ressemblait1 ressemblance1 ressemble1 ressemblent2 ressembler1 ressens2 ressentez1 ressenti2 ressentie2
    ressentiment1 ressentir2 resserrement2 resserviront1 ressort1 ressortir1 ressortis1 ressortissant1 ressoudent1
    ressource2 ressources3 ressurgi1 rest1 resta1 restait3 restant1 restante1 restants2 restaurant5 restaurants2
    restaure1 restaurer3 reste6 restent5 rester4 restera3 resterai1 resteront2 restes1 restitution1 resto1 restraunt1
    restraunts1 restreindre1 restreinte1 restriction1 restrictions3 restrictive1 restructurer1 resté4 restée1 restées2
    restés1 resulted1 resume2 resumed1 retaliation1 retard3 retards2 retardée1 retenaient1 retenir1 retentissement1
    retenu2 retenue2 retenues2 retenus2 retester1 rethel1 retiendra1 retient2 retirait1 retire3 retirent1 retirer3
    retiring1 retiré3 retirées2 retombent1 retombées2 retouches2 retour7 retourna1 retourne3 retourner2 retournée1
    retournés1 retours1 retrace1 retracer1 retracés1 retrait3 retraite4 retraits1 retraité1 retraitée1 retraités1
    retranchent1 retransmis2 retransmise2 retransmission2 retravaillée1 retrouvailles1 retrouvant2 retrouve4 retrouvent2
    retrouver4 retrouvera1 retrouverait1 retrouverait-on1 retrouveront1 retrouvé5 retrouvée4 return2 returned1 returns1
    retzwiller1 reuters5 revanche5 revascularisations1 revel1 revenait3 revenant2 revenants1 revendication2
    revendications2 revendique1 revendiqué1 revendiquée2 revendiqués1 revendre1 revenez1 revenge1 revenir4 revente1
    revenue2 revenus3 revers2 reverser2 reversion1 reversés1 reviendrait2 reviendront2 revienne2 reviennent1 reviens2
    revient3 review1 reviewing1 reviews2 revint1 revised2 revit1 revivre1 revoie1 revoir2 revoit1 revu2 revue3 revues2
    revêtaient1 revêtement1 revêtir2 revêtus1 rex1 reyes3 reynolds1 rez-de-chaussée1 reçoit4 reçoivent3 reçu6 reçue4
    reçues3 reçus3 reçut3 rfc2 rff1 rfi1 rfp1 rft2 rg2 rh1 rhazza1 rhin2 rhode1 rhone2 rhétorique2 rhône1 rhône-alpes2
    ri1 rib1 ribar1 riberolles4 ribosomes1 ribs1 ric1 ricard3 rice1 richard3 richardson1 riche2 richelieu2 riches2
    richesses1 richibouctou1 richissime1 rick1 ricky1 ricol1 rid1 ride2 rideau1 rideaux1 ridicule1 ridiculise1
    ridiculously1 rien6 rig1 rigaud1 right4 rights2 rigide1 rigoureusement2 rigoureux1 rigueur2 riis1 rilly-sur-loire1
    rime1 rimpotché1 ringger1 rinpoché1 rio1 rios1 riourikides1 rip1 riposte1 rire2 risedronate1 risk1 risks2 risque7
    risquent2 risques5 risqué2 risquée3 risquées1 risqués2 risédronate3 rit1 rita2 rite2 rival2 rivales1 rivaliser1
    rivard1 rivasseau2 rive3 riverains2 rives2 rivets1 rivière3 rivières1 rixe2 rko1 rmc2 rmi2 rnc1 road1 roadways1
    roanne1 rob1 robe1 robert5 robert-cliche1 roberto1 robes2 robi1 robinet2 robinson1 roboh1 robot1 rocambolesques1
    roche2 rochefort1 rocher2 roches1 rocheuse1 rock2 rockets2 rocky1 rod1 rodent1 rodez1 rodolphe2 rodríguez1
    rogatoire3 roger4 rogge4 roi5 rois1 roissy2 roland4 role1 roll1 rolland1 rolled1 roller1 rom1 romain2 romaine2
    romains1 roman2 romance1 romancier1 romande2 romans2 romantic1 romantique1 romantisme1 rome4 romero5 romney1 rompre2
    rompus2 roméro1 ronald1 ronde2 rondement1 rondes1 rongé1 ronnie1 roof1 rookie1 room2 rooms3 roqueredonde2 rosaire1
    rosazzo1 rose3 rose-croix1 roselyne3 roseman1 roses2 rossbach1 rotating1 rotation1 roubaud2 roubi3 roue1 rouen2
    roues1 rouge5 rouges2 rougeur3 rougeurs2 rouillé1 roule1 rouleau2 rouler1 roulera1 roulerait1 roumain2 roumaine2
    roumains1 roumanie3 round2 rousselot1 roussin4 route4 routes4 routier2 routiers1 routine2 routière2 rouvert1
    rouvrant1 rouvrir1 rouyère1 rowland1 roy2 royal5 royale2 royaliste1 royans1 royaume2 royaume-uni3 rpr6 rpr-udf1 rr1
    rre1 rreynol1 rsa1 rsf3 rsr1 rte2 rtet1 rtl2 ruban1 rubans1 rubber1 rubrique5 ruch1 rude2 rudimentaire1 rudwell1
    rue4 rueil-malmaison1 rues3 rugby2 ruge1 ruinait1 ruiner1 ruines2 ruisseau1 rule2 rumeurs4 rumi1 rumsfeld1 run2
    runaway1 running1 rupert1 rupture2 rural1 rurale1 rurales1 ruraux1 rush1 rushmore1 russe3 russell1 russes2 russia1
    russie3 ruymbeke4 ruée1 ryadh1 ryan1 ryner1 rythme4 rythmes1 rythmé1 ryumbecke1 règle4 règlement4 règlementaire1
    règlements2 règlerait1 règles4 règne4 ré-aménagement1 ré-inhumé2 ré-intervention1 réaction5 réactionnaires2
    réactions5 réactivité2 réaffirmant1 réaffirme1 réaffirmer2 réaffirmé2 réagi2 réagir3 réagissent1 réagissez-vous1
    réagit1 réalisait1 réalisant1 réalisateur4 réalisation3 réalisations2 réalisatrice1 réalise2 réaliser3 réalisera2
    réaliseront1 réalisons2 réaliste3 réalisé4 réalisée3 réalisées3 réalisés2 réalité5 réaménagé1 réanalysé1 réau1
    récalcitrante1 récemment5 récent2 récente4 récentes2 récents1 réception4 réceptionnées1 récession1 réchauffement2
    réchauffer1 réchauffé1 récidive1 récif1 réciproquement1 récit3 réclamait2 réclamant2 réclame3 réclament3 réclamer4
    réclamé4 réclamée1 réclamées1 récoltées1 récompensant1 récompense2 récompensé2 récompensée2 réconfort1 récupération1
    récupérer4 récupéré3 récupérée1 récupérés1 récurrent1 récurrente2 rédacteur2 rédaction1 rédempteur1 rédhibi1 rédige1
    rédigeait1 rédiger1 rédigé3 rédigée1 réduction5 réduire3 réduisant2 réduit4 réduite3 réduites2 réduits2 réel3
    réelle3 réellement4 réelles2 réels2 réexamen2 réfactions1 réflexion4 réflexions2 réfléchie2 réfléchir2 réforme1
    réformer1 réformes3 réfrigérateur2 réfrigérée2 réfugia1 réfugiant1 réfugié3 réfugiés3 réfutation1 réfèrent1
    référant1 référence3 références4 référent2 référents1 référer1 référé1 régime4 régiment3 région6 régional4
    régionale3 régionales3 régionalisation1 régionaux3 régions5 régis1 régissant1 régla1 réglementaire1 réglementaires1
    réglementation3 réglementée1 régler3 réglé2 régner2 régresser1 régression2 régularité2 régulateur2 régulation1
    régulier2 réguliers2 régulière4 régulièrement4 régulières2 régulées1 réhabilitation3 réhabilité1 réinscrit1
    réinsertion1 réinsuffler1 réintégré1 réitère1 réitéré1 réitérées1 réjoui2 réjouir1 réjouis2 réjouissait1
    réjouissent1 rémission1 rémunérant1 rémunération4 rémunérations3 rémunérer1 rémunéré2 rémunérée1 rémunérés2 rémy2
    rénale5 rénaux3 rénovation2 rénovés1 réorganisent1 réorientée1 réouverture1 répand1 répandu1 répandue1 réparation2
    réparer1 répartiront1 répartis2 répartit1 répartition3 réparée1 répercussion1 répercussions2 répercuteront1
    répertoire2 répertoires1 répertorier1 répertoriés1 répliquer1 répliqué1 répond4 répondaient1 répondait1 répondant1
    réponde1 répondent1 répondeurs2 répondre5 répondu4 réponse5 réponses3 répression4 réprime1 réprobations1
    répréhensible1 républicain4 républicaine2 républicaines2 républicains2 républicanisation1 républicaniser1
    république6 réputé1 réputée2 répète2 répétition2 répétitions2 répété2 répétée2 répétées3 répétés2 réquisition1
    réquisitionner1 réquisitionnés1 réquisitions3 réquisitoire3 réseau6 réseaux5 réservait1 réserve3 réserver1 réserves3
    réservoir1 réservé2 réservée3 réservés1 résidaient1 résidait1 résidant2 réside3 résidence4 résident1 résidente3
    résidentiel1 résidentiels2 résiduels1 résistance4 résistant1 résistants1 résiste1 résister2 résisté2 résolu3
    résolue3 résolument1 résolus1 résolution4 résonne1 résorbe2 résorption3 résoudre4 résout1 résultant3 résultat5
    résultats6 résulte2 résulter1 résulterait1 résume2 résumé3 résumées1 rétablir2 rétablirait1 rétablissement2
    rétention2 réticente2 rétorquent1 rétro-commissions3 rétrocommissions4 rétropéritonéal2 rétropéritonéale2
    rétrospectivement1 rétéplase1 réuni3 réunie1 réunies1 réunion6 réunions1 réunir2 réunira1 réunirait1 réuniront1
    réunis3 réunissait1 réunissant2 réunissent1 réunit2 réussi4 réussir2 réussira1 réussit3 réussite3 réussites1
    réveilhac2 réveille1 réveillé1 réversibilité1 réversible1 réversibles1 révisable1 révisables1 révise1 réviser1
    révision3 révolte3 révoltent1 révoltes1 révolution3 révolutionnaire1 révolutionnaires4 révèle3 révélait1 révélateur1
    révélation4 révélations3 révéler2 révélera1 révélé5 révélée3 révélés1 révérend1 réédition2 réédité2 rééducation1
    réélu3 réévaluation1 réévaluer2 réévaluée1 réévaluées1 rênes1 rêvait1 rêve3 rêver1 río2 rôle6 rôles2 sa9 saad1
    sable2 sables1 sabreurs1 sac2 sachant2 sache1 sacrifices1 sacrifier1 sacré2 sacrées1 sacs1 sad1 saddam3 sadists1
    sadrists1 saez2 safa2 safe1 safed1 safely1 saga1 sage1 sagesse1 sagre1 sahara3 sahel1 sahraouies1 sahraouis3 sai1
    said4 saignement6 saignements5 sain2 saine1 sains1 saint3 saint-andré1 saint-cyr1 saint-denis1 saint-dizier2
    saint-etienne1 saint-françois1 saint-genest1 saint-gérand1 saint-honoré1 saint-jean1 saint-jean-evangeliste1
    saint-louis1 saint-mauront1 saint-melaine-sur-aubance1 saint-nazaire1 saint-omer1 saint-pourçain1 saint-pétersbourg1
    saint-saëns1 saint-siège2 saint-suliac1 saint-sulpice1 saint-vincent-de-paul1 sainte1 sainte-anne-d1 sainte-edwige1
    sainte-gauburge-sainte-colombe1 sainte-hélène2 sainteté2 saints-pierre-et-paul1 sais4 saisi4 saisie3 saisies2
    saisir4 saisis2 saisissant1 saisissent1 saison5 saisons4 sait5 sakellariou2 sakharov2 sakhnovski1 sakurajosui1
    salad2 salaire2 salaires3 salam1 salamine1 salariale1 salariales2 salariat1 salarié4 salariés4 sale2 saleh1
    salengro1 saline1 salis1 salle5 salles3 salmaise1 salmon1 salmonidés1 salon3 salons2 saluant2 saluent1 saluer3
    salutations1 salué3 salve1 salves1 sam1 samandoulgou1 samantha1 same3 samedi6 sampdoria1 sample1 samu1 samuel1
    samut1 san3 sanaa1 sancti1 sanction2 sanctionner2 sanctionné2 sanctionnés1 sanctions3 sanctus1 sandras1 sands1 sang5
    sanglier1 sangsues1 sanguin3 sanguine3 sanguins3 sangüesa1 sanlitun3 sans8 sans-faute1 sant-jelan1 santa2 santana1
    sante1 santos3 santpoort1 santé6 sanudo1 saoudiennes1 saoudite2 sapeur-pompier1 sapeurs-pompiers2 sar3 sarah1
    sarajevo1 sardaigne1 sarkozy7 sarkozyste1 sarocchi1 sarrasines1 sarrelouis1 sarthe1 sartilly2 sassanides1 sassenage1
    sassou1 sassou-nguesso1 sastre2 satellite2 satellites1 satire1 satisfaction3 satisfaire3 satisfaisant3
    satisfaisants1 satisfait3 satisfaite2 satisfaites2 satisfecit1 satisfy1 saturday2 saturn1 saturé1 saturée1 sauce1
    saucisses1 sauf4 saulon1 saura2 sauraient2 saurait2 sausages2 saute2 sautent1 sauteur1 sauté1 sauvage1 sauve2
    sauver4 sauvetage4 sauvez1 sauvons1 sauvé3 sauvée1 sauvées1 savaient2 savais2 savait3 save1 savent4 savez1 savions2
    savoir6 savoir-faire1 savonnières1 savons3 savoureux1 saw1 sawan1 saxons1 saxophonistes1 say4 sayah1 saying1 says2
    sbs1 sca5 scale1 scandale4 scandales1 scandaleuse2 scandaleux1 scandalise1 scandalisé1 scared1 sceau2 sceaux3
    scelle1 sceller1 scellé1 scellés1 scemama2 sceptique1 sceptiques1 schacht1 schahr-barâz1 scharnhorst1 schedule1
    scheduled1 scheme1 schengen1 scheveningen1 schiermonnikoog1 schimpf2 schneiter1 school3 schuller4 schuller-maréchal2
    schuman1 schwarz-gelben1 schéma2 sciemment1 science3 sciences3 scientifique3 scientifiques3 scientist2 scindant1
    sco1 scolaires1 scolarité1 score2 scores1 scotland1 scott2 scottie1 scouts1 screen2 screening1 screg1 scribe1
    scripts1 scrupuleuse1 scrutin3 scudeiros1 scudo1 sculpture1 scène5 scènes2 scénario3 scénarios1 scénarisation1
    scénarisée1 scénographie1 se9 sea1 seakness1 sean2 search3 searched1 seat1 seatib1 seattlepi1 sebastian1 sebastiano1
    sec2 seccotine1 second4 secondaire3 secondaires2 seconde5 secondes3 seconds1 secouant1 secoue1 secouer1 secours4
    secourue1 secourus2 secouée1 secret5 secrets3 secrète2 secrètes1 secrétaire6 secrétaires2 secrétariat3 secteur5
    secteurs3 section5 sections3 sector2 secular1 securities1 sedan1 sedella1 see4 seeing1 seeking1 seem1 seems3 seen3
    segment2 segmentée1 segorbe1 seigneur3 seigneurs2 sein6 seine-saint-denis1 seize2 selah1 selection2 self1
    self-sacrifice1 sell3 selle-en-luitré1 sellers1 selles1 sells1 selnet1 selon8 semaine7 semaines6 semblable2
    semblables2 semblaient2 semblait3 semblant1 semble5 semble-t-il3 semblent3 semblerait1 semestre3 semestriels1
    semi-aride1 semi-commerciale1 semi-conique1 semi-objective1 semi-remorque1 seminario1 sempap2 send3 senderens1
    sending2 senior1 seniors1 sens5 sensation3 sensations1 sense1 sensibilisation2 sensibilité3 sensibilités1 sensible3
    sensiblement1 sensibles3 sent3 sentait1 sentent2 senti2 sentiers1 sentiment4 sentiments3 sentir3 sepp1 sept5
    september2 septembre7 septembre-octobre2 septentrionales2 septième2 septuagénaires2 septuple5 sequin2 sera7
    sera-t-elle1 serai1 seraient4 seraient-ils2 serais2 serait7 serait-ce2 serbe3 serbes1 serbie3 serein3 sereine2
    sereinement1 serge3 sergei1 sergent1 sergueïevna1 serie2 serions1 serions-nous1 seriously1 serment1 serments2
    sermon1 serons1 seront6 seront-ils1 serpent1 serpente2 serrant1 serre1 serrent2 serrer1 sert3 servait1 servante1
    serve1 servent2 server2 servers2 serveur1 serveurs1 serveuses1 servi3 service6 services6 servies1 servir3 servit1
    serviteurs1 ses9 seselj1 session1 set3 seth1 seuil2 seul7 seule6 seulement6 seules3 seuls4 seurat1 sevel1 several2
    sexe3 sexton1 sexualité2 sexuel1 sexuelle4 sexuelles3 sexy2 seychelles3 seychelloise3 sf2 sfar1 sfig1 sg3 sgf1
    shaalan1 shakespeare1 shakhovskiy1 shakira1 shall1 shame1 shane1 shanghai1 shanna1 shape2 share2 shares3 sharing2
    sharon2 shaukat1 she4 sheikh2 shell1 shiite3 shiites1 shine1 shintoïsme1 shipping1 shirley1 shivaïtes1 shoah1 shock1
    shockwave1 shoes1 shojai1 shoki1 shop2 shops1 short4 shortly1 shou1 should5 shout1 show2 showcase1 shows1
    shropshire1 shuguang1 shui-bian1 shut1 shuttle1 si8 siamese1 sic1 sichuan3 sida1 sidi1 sidérante1 sien2 siens3
    sifakas1 sifca1 sifflante1 sifflets3 sig1 sigalit1 sights2 sigismond1 sign2 signal1 signalant1 signalement1
    signaler3 signalisation1 signalé1 signalée2 signalées2 signataires2 signature3 signatures2 signaux1 signe5 signer4
    signes4 signez2 signifiait1 significatif4 signification2 significations1 significative3 significativement3
    significatives1 signifie4 signifier1 signé4 signée3 signées1 signés2 silas2 silco1 silence3 silencieux1 silex1
    silicon1 silk1 silky1 sillage2 simeoni2 similaire3 similaires3 similar1 similitudes1 simon2 simoni1 simple5
    simplement4 simples2 simplicité1 simplifiant2 simpliste2 simpson1 simulation4 simulator1 simuler1 simultaneously1
    simultanément2 sinatra1 since3 sincère3 sincèrement1 sincères2 sincérité1 sine2 sinead1 singapore1 singapour2
    singburi1 singe1 single3 singles2 singularité1 singuliers1 singulière1 sinistralité1 sinistres1 sinistrés1
    sino-américain1 sino-européen1 sino-européennes2 sino-françaises4 sino-tibétaines1 sinologue2 sinon1 sinopec1 sinus2
    siné1 sir1 sirven4 sirènes1 site7 sites4 sitting1 situaient1 situation7 situations3 situe4 situent1 situer1 situé4
    située5 situées2 situés1 sitwell1 sitôt1 six7 sixième1 sixth1 size1 sized1 siècle6 siècles3 siège5 sièges2
    siégeaient1 ski1 sky1 sky-high1 slaves1 sleep1 sleeping1 sleeve1 sleimane1 slice2 slightest2 slightly1 slimes1
    slobodan1 slogan1 slope2 slot1 slovan1 slovaquie1 slovník1 slovène1 slovènes1 slovénie1 sludge1 sm2 small3 smart2
    smelled1 smic1 smith1 smoke2 smokehouse2 smoothly1 smyków1 snack2 sne-cgc1 snowboard1 so5 soc1 socgen3 sochaux1
    sociabilité1 social5 social-démocrate1 sociale5 sociales4 socialisation2 socialiste5 socialistes3 sociaux4
    sociaux-démocrates1 societatis1 society1 sociologie1 sociologue2 socioéconomique1 société8 sociétés4
    sociétés-écrans1 sodiaal1 sodium3 sodomie1 soeur3 soeurs3 sofres1 soft2 software1 sogyal1 soi3 soi-disant2 soi-même1
    soie1 soient6 soif1 soignante1 soignants1 soignent1 soigneusement2 soigné1 soil1 soin3 soing1 soins6 soir7 soirs2
    soirée4 soirées1 sois1 sois-tu1 soissons1 soit7 soixante2 sol3 solaire3 solaires2 solana1 solar1 sold2 soldat2
    soldats4 solde2 solder1 soldiers1 soldée1 soleil4 solely1 solennelle2 soleuvre2 solidairement1 solidaires2 solidar1
    solidarity2 solidarité4 solidarnosc2 solide3 solidement2 solides3 solidité4 solistes1 solitaire1 sollicite1
    sollicitent2 solliciter2 sollicité3 sollicitée1 solo1 sologne2 solotareff1 solstice1 soluble1 solution7 solutions4
    solvabilité3 solvables1 somatem2 sombres1 some5 some-techniques-to1 somesthésique1 something3 sometimes1 somewhere2
    sommaires1 somme5 sommes5 sommes-nous2 sommet4 sommets3 sommé1 sommée1 somnifères1 somnolence1 somone1 somptueuse1
    son9 sondage2 sondages2 sonde3 song2 sonnent1 sonnette2 sonore1 sonores1 sons1 sont9 sont-ils2 sontag1 soon3 sooooo2
    sophie2 sophisticated1 sophistication1 sophistiqué1 sophistiqués1 sorcellerie1 sorcier1 sorcière1 sorcières2
    sorcy-saint-martin1 sorgenfrei-tornquist1 sorry1 sort4 sortaient1 sortait2 sorte4 sortent2 sortes2 sorti3 sortie5
    sorties2 sortions1 sortir4 sortis1 sorts1 sos2 souain3 soubresauts1 souche1 souchon2 souci2 soucier1 soucieux3
    soucis2 soudain2 soudainement2 soudanais1 soudés1 soufflait2 soufflant1 souffle2 soufflé1 soufflée1 souffrait2
    souffrance4 souffrances4 souffrant4 souffre3 souffrent3 souffrir2 souffriraient1 souffrirait1 soufre1 souhait3
    souhaita1 souhaitable1 souhaitaient1 souhaitait4 souhaitant2 souhaite4 souhaitent4 souhaiter2 souhaiterais2
    souhaiterions2 souhaitez1 souhaitons3 souhaité4 souhaitée1 soul1 soulage2 soulagement3 soulager2 soulagé2 soulagés1
    soulever2 soulevée1 soulignait2 soulignant4 souligne4 souligne-t-il1 soulignent2 souligner3 soulignera1 souligné6
    soulignée1 soulève2 soulèvement1 soulèvent2 soumettez1 soumettre1 soumis3 soumise3 sound1 sounds2 soupapes2 souple1
    souplesse2 soupçon2 soupçonnaient1 soupçonne3 soupçonnent1 soupçonné4 soupçonnée1 soupçonnés1 soupçons3 source6
    sourceid1 sources5 sourdine1 souri1 souriant1 sourire3 sourires1 souris2 sous8 sous-chef1 sous-classe1 sous-cutanée1
    sous-cutanés1 sous-effectifs1 sous-festivals1 sous-groupes1 sous-location1 sous-marin1 sous-marins2 sous-pression1
    sous-préfet2 sous-sections1 sous-sol1 sous-trames1 souscription1 souscrit1 souscrite1 souscrivions1 sousse1
    soustraire2 soutenait1 soutenant2 soutenir3 soutenons3 soutenu4 soutenue2 soutenus1 south2 soutien6 soutiennent2
    soutiens2 soutient2 soutirer2 souvenir3 souvenirs2 souvent6 souverain3 souveraine2 souveraineté2 souverains2
    souviennent1 souviens2 souvient2 souvient-il1 soviétique1 soyer2 soyez2 soyons1 spa1 space3 spacieux1 spam1 spanish1
    spanking1 spasmes1 spastic2 spatial1 spatiale3 speak2 speaks1 special2 speciale3 specialized1 specials1 species1
    spectacle5 spectacles1 spectaculaire4 spectaculaires2 spectacularly1 spectateurs3 spectre1 spectres1 spectroscope1
    speculating1 speculation1 speech1 spent1 sperr-division1 sphère3 spicy1 spin1 spinax1 spirale2 spiritualité1
    spirituel6 spirituelle2 spirituellement1 spirou1 spitz1 spoke2 spoliation2 sponsors1 spontanéité1 spontanément1
    sporadic1 sporadiques2 sport5 sportel1 sportif4 sportifs4 sportive3 sportives3 sportivo-financier1 sports2 spot1
    springfield1 sprint1 sprinter1 sprinteur1 spurius1 spéciale2 spécialement1 spéciales3 spécialisation1 spécialiste4
    spécialistes2 spécialisé2 spécialisée3 spécialisées3 spécialité1 spéciaux2 spécifique3 spécifiques3 spéculations1
    spéculatives1 spéculé1 square3 squash1 squelette1 squelettes2 squelettiques1 sr1 srce1 sri1 ssome1 st3 st-laurent1
    st-rémi1 stabilise1 stabilisent1 stabilité4 stable4 stade5 stades2 stadiomètre1 stadium1 staff4 stage2 stagnait1
    stagnation1 stalagmite1 stan1 stand2 standard3 standards2 stanford1 stanley2 stansberry1 stansell2 star3
    starch-blockers1 staretz1 stars2 start3 start-up1 started2 state3 statement2 states3 station2 stationnement1
    statisticiens1 statistics1 statu2 statue2 statuera1 staturo-pondérale1 statut4 statutaire1 statué1 stay2 stayed1
    staying2 ste1 steadman1 steamboat1 stefano1 steffen1 stein1 stella1 stellenbosch1 stent1 stereo1 steve2 steven2
    stic2 stigmatisants1 stiht1 still3 stimulant1 stipe1 stipule3 stive1 stock3 stockage1 stockings1 stocks1 stockton1
    stockées1 stojiljkovic1 stolen2 stop2 stop-over1 stoppe2 stopped1 stopper1 storage2 store3 stories1 storm1 story3
    stoxx1 straigthforward1 strallan1 strange1 strasbourg2 stratovolcan1 stratèges1 stratégie5 stratégies2 stratégique2
    stratégiques3 strauss1 strawberries1 strawczyn1 street3 strength1 strengthening1 streptokinase1 stress1 stressed1
    strict1 stricte2 strictement3 strictes3 stricts2 strike1 strikes2 striking2 strip2 strong2 strongly2 structure4
    structurel2 structurellement1 structurée1 structurés1 sts1 student1 studio2 studios1 study2 stuff3 stunning1 stunt1
    stupid1 stupéfaite1 stupéfiante1 style4 stylites1 stéfann2 stéphan1 stéphane1 su3 suarez1 subalternes1
    subcarpathiques1 subdivision1 subdivisée1 subi4 subie3 subies1 subir3 subissant4 subissent3 subites1 subjectif1
    subjectivisme1 subjects1 sublime2 submergeant1 submitted1 subordonnée2 subordonnées2 subordonnés2 subprime3
    subprimes2 subsidiarité1 substance4 substances3 substantial2 substantiels1 substitue1 substitution3 substrats1
    subterfuges1 subtils1 subtropicale1 subvenir2 subvention2 subventionné2 subventions1 subversif1 success1 successeur3
    successful1 successfully2 successifs2 succession2 successions1 successivement1 succursale2 succursales1 succède1
    succèdent1 succès5 succédait1 succédant1 succédé1 suceava1 sucessives1 such3 suck1 sud6 sud-africain1 sud-coréenne1
    sud-est3 sud-ouest1 sud-travail1 suddenly2 sue1 suffer1 sufficient1 suffire1 suffiront1 suffisamment4 suffisant2
    suffisante3 suffisants2 suffit3 suffrage1 suffrages2 suggestions2 suggère1 suggèrent2 suggérant1 suggérez1 suhard1
    suicide5 suicide-t-elle1 suicider2 suicidé2 suicidée2 suing1 suis6 suis-moi1 suisse5 suisses4 suit3 suite6 suites3
    suivait2 suivant5 suivante4 suivantes4 suivants4 suive1 suivent4 suiveurs1 suivez2 suivi5 suivie4 suivies2
    suivirent1 suivis1 suivre4 suivront2 sujet5 sujets5 sultan1 sultanat1 sumacs1 summary1 summer3 sun2 sunde1 sung1
    sungjoo1 sunni2 sunset1 super3 super-bénéfices1 super-welters1 superamas1 superb1 superbe1 superbement1 supercherie2
    superficie2 superior1 superlatifs1 superliga1 supernatural1 superpuissance1 superstition1 supervisa1 supervisé2
    supervisée1 supple1 supplement2 supplementaires1 supplements1 supplie2 suppléant1 supplément2 supplémentaire3
    supplémentaires4 supplémentation2 suppléments2 supplétif1 support2 supportable1 supportant1 supportent1 supporter2
    supporters1 supporté1 supportés1 suppose2 supposer1 supposée3 supposées1 supposés2 suppression3 suppressions2
    supprimant1 supprimer2 supprimé2 supprimée2 supprimées1 supprimés1 suppute1 supramoléculaire1 supérieur5 supérieure3
    supérieurs5 supériorité2 sur9 suranné1 surbaissé1 surcroît2 surdosage3 sure3 surendettés1 surface2 surfaces1
    surfacturations1 surfing1 surgelés1 surjective1 surmontant1 surmonté2 surnom1 surnommé3 surpasse1 surpopulation1
    surprenant2 surprenante1 surprendre1 surpris2 surprise4 surprisingly1 surpuissantes2 surrey1 surréagir1
    surréalistes1 sursis4 surtout6 surveillance6 surveillant1 surveillante1 surveille2 surveiller3 surveillé2
    surveillée1 surveillés2 survenait1 survenance1 survenant3 survenir2 survenu2 survenue3 survenues1 survenus2 survey1
    survie2 surviennent3 survient3 survivant1 survivants1 survive2 survécu2 sus1 susceptible3 susceptibles5 suscita1
    suscitait1 suscitant1 suscite3 suscitent1 susciter3 suscité4 suscitée2 sushi2 suspecter1 suspects1 suspectée1
    suspend1 suspendre1 suspendu3 suspendues1 suspendus1 suspens3 suspense3 suspension2 suspicions1 suspicious2 sutton1
    suv1 suzanne3 suzy3 suède3 suèves1 suédois3 suédoise1 swap1 swedish1 sweet1 sweetheart1 sweller1 sx2 sydney3
    sylvain1 sylvestre2 sylviane1 sylvie2 symbole3 symboles1 symbolique3 symboliquement2 symboliques1 symbolise1 sympa2
    sympathicomimétique1 sympathie1 sympathies1 sympathique2 sympathisants2 symphony2 symptomatique3 symptôme1
    symptômes5 synchronisation1 syncytial1 syndic1 syndical4 syndicale2 syndicales4 syndicaliste2 syndicalistes2
    syndicat4 syndicats4 syndicaux3 syndiqué1 syndrome3 syndromes1 synergie1 synergies1 synonyme1 synonymes1 synthèse2
    synthétique2 synthétiseur1 syria1 system2 système6 systèmes5 systématique3 systématiquement2 systématiques1
    systémique3 syveton2 szpiner1 szyk1 sèche2 sèchement2 sète1 séance4 séances1 séassal1 sébastien3 sébire6
    sécessionniste1 sécher1 séculier1 sécurisés1 sécuritaire2 sécurité6 sécurités1 sédatif2 sédatifs1 sédation2
    sédimentaires1 séducteur1 séduits1 ségolène4 ségrégation2 séisme3 séjour5 séjourne1 séjours2 sélection2
    sélectionner1 sélectionneur1 sélectionnés2 séminaire1 séminariste1 sénat4 sénateur2 sénateurs2 sénatoriales1
    sénatrice3 sénégalais2 séoul1 séparant1 séparation2 séparatiste1 séparatistes2 sépare1 séparer2 séparé2 séparée2
    séparées1 séparément3 séquence3 séquences2 séquentiel1 séquestration1 séquestrés1 série5 séries2 sérieuse1
    sérieusement2 sérieuses1 sérieux3 sérique1 sériques3 sérums1 sésame1 sévices1 sévit1 sévère4 sévères4 sévérité2 só1
    sûr5 sûre1 sûrement2 sûreté3 sûretés1 sûrs1 sœur2 t-score2 t-shirt2 t-shirts1 tabac1 tabby1 tablait1 table4 tableau5
    tableaux3 tables2 tablier1 tabriz1 taches1 tachycardie1 tacky1 taco2 tacos1 tactique1 tactiques1 tacubaya1 taeda1
    taeniacara1 tahiti1 tai1 taille5 tailler1 taillés1 tain1 taipeh1 taire3 taisent1 taiwan3 taiwanaise1 taizé1 take4
    takes1 taking2 talancé2 talent2 talk1 talking3 talks2 tallandier1 talonneur1 talus1 tambour1 tambourin1 tamoxifène1
    tampa2 tampering1 tampon1 tan1 tandis5 tang2 tangible1 tangibles1 tanglewood1 tango1 tant6 tante1 tantozaine1
    tantôt3 tap1 tapant1 tapis2 tarbes1 tarcento1 tard5 tarde1 tardi2 tardive2 tardivement3 tardé1 targeted1 targeting1
    tarif1 tarification1 tarifs1 tarmac3 tartes1 tarzan1 tas1 tassera1 taste1 tasted2 tastes1 tasty1 tatami1 tats1
    tattoos1 tau1 taught1 taureau1 taurin1 taurine1 taux6 tax2 taxation1 taxe1 taxi1 taxil1 taïpeh1 taïwan6 taïwanais3
    taïwanaise3 taïwanaises1 tc1 tchad1 tchadiens1 tchèque2 tchétchénie1 tea1 teacher2 teachers2 team2 tear1 teavee1
    tech1 technically1 technicité1 technique4 techniquement2 techniques5 technocrates2 technologie2 technologies2
    technologique2 technologiquement1 tecni1 tecnologie1 tee-shirt1 tehran1 teintée1 teisseyre-tornquist1 tel4 teleajen1
    telenovela1 telephone1 telesur1 tell3 telle5 tellechea1 tellement1 telles5 telling1 tels4 telé1 temoins1 temouchent1
    temple4 temporaire2 temporaires1 temporarily1 temporel2 temps7 température4 tempérer1 tempête2 tenait2 tenant2
    tenants2 tend2 tendance3 tendances2 tendent2 tendons1 tendre2 tendus2 tenerife2 teniez1 tenir5 tennessee1 tennis2
    tension2 tensions4 tenta2 tentaient1 tentait2 tentation1 tentative3 tentatives3 tente4 tenter2 tenteront1 tenté3
    tentées1 tentés2 tenu5 tenue3 tenues2 tenus3 tenzin1 ter1 tercel1 tergiversations1 tergiverser1 terhzaz1 term2
    terme5 termes4 termina1 terminaient1 terminal2 terminale4 terminated1 termination1 termine3 terminent1 terminer2
    terminerai1 terminus2 terminé3 terminée2 terminés1 ternissant1 terrain5 terrains2 terrasse1 terrasser1 terrassé1
    terre4 terre-à-terre1 terres3 terreur2 terrible2 terriblement1 terrier1 terrific1 terrified1 terrifié1 territoire5
    territoires3 territoriale2 territories1 territory1 terrorisme3 terrorist2 terroriste2 terroristes2 test4 tests4
    teucros1 texan4 texas3 text2 texte5 textes3 texture1 tfg3 tgp1 th1 thai1 thales3 thallium1 than4 thanh2 thani2
    thank4 thank-you1 thankfully1 thanks5 that7 thats2 thaï1 thaïlande2 the9 theater2 theatre1 thecatal1 their5 thelen1
    them5 themselves2 then4 theories1 therapeutic1 therapy1 there6 therefore1 theridiidae1 these4 they7 thiaucourt1
    thibault1 thierry3 thing3 things4 think4 thinking2 thiollet1 thionville1 third1 thiriot2 thiroux1 this7 thomas4
    thomet1 thomson5 thomson-csf3 thong1 thoracique3 thoraciques2 thorough2 those4 though2 thought2 thought-provoking1
    thrash1 threaten1 threatened2 threatening1 three3 thrombine5 thrombocytopénie2 thromboplastine1 thrombose2
    thromboses1 thrombotique1 thrombus3 through3 throw1 thrown2 thème3 thèmes3 thèse3 thématique2 théocratie1 théodoric2
    théologie1 théophile3 théorie3 théoriquement1 théoriques1 thérapeutique3 thérapeutiques2 thérapie2 thérèse1
    théâtrale2 théâtre4 ti2 tiananmen2 tiberi3 tibet6 tibolone1 tibétain6 tibétaine4 tibétaines2 tibétains5 tibétologue1
    tickets1 ticlopidine1 tidy1 tienanmen1 tiendrait1 tienne1 tiennent2 tiens3 tient4 tier1 tiers4 tiers-monde1 tiges1
    tigre1 tigres2 tih1 tim1 time5 times3 timi2 timidement1 timisoara3 timonerie1 tina1 tiny1 tip2 tiques1 tir3 tira1
    tiraillements1 tirailleur1 tiralleurs1 tire1 tirent2 tirer3 tireur1 tirofiban1 tirs1 tiré3 tirées2 tissons1 tissot1
    tissu4 tissus2 tissé1 tiszaeszlár1 titan1 titre6 titres5 titré1 titrés1 titulaire4 titulaires1 tjo1 tls1 tna2 to9
    today3 todd1 together2 togolaise1 toi1 toile2 toiles2 toilettage1 toilettes1 toire1 toit2 toiture1 tokyo2 told2
    tolemaida1 tolima1 toll2 tollé2 tolérance3 toléré1 tolérés1 tom2 tombe2 tombeau1 tombent1 tomber3 tombé1 tombée2
    tombées1 tombés3 tome1 tomorrow1 ton4 tongs2 toni1 tonight2 tonne1 tonneaux1 tonnerre1 tonnes3 tonné1 tony1 too4
    took3 top2 topolanek1 torche3 torches1 toronto1 torreano1 torrent1 torres1 tort2 torture2 tortures1 torturé2
    torturés1 total5 totale4 totalement4 totalisent1 totalitaire1 totalité3 totally2 totaux1 touareg1 touch1 touchait1
    touchant2 touche3 toucher3 touches1 touché3 touchée2 touchées2 touchés1 tough1 toujours7 toul1 toulon1 toulouse3
    tour7 tour-de-salvagny1 tourelle1 touret1 tourisme2 touristes2 touristique1 tourists1 tourmalet1 tourmente2
    tourments1 tournage2 tournant3 tournante1 tourne3 tourner2 tournoi3 tournons2 tourné3 tournée4 tournées3 tours3
    touré1 tous8 toussaint1 tout8 tout-petits1 toute7 toutefois6 toutes7 tova1 toward1 towel1 tower1 town2 towns1
    townsend1 toxic1 toxicité3 toxicomanie1 toxine1 toys1 tp1 tpi2 trabéculaire2 trace2 tracer1 traces3 traci3 traction1
    tracé3 tracés1 tradeoff1 trader7 traders5 trading4 tradition4 traditionalistes1 traditionnel2 traditionnelle3
    traditionnellement3 traditionnelles2 traditionnels1 traditions2 traduction1 traductions1 traduire2 traduisant1
    traduisent1 traduisit1 traduit3 traduite2 traduits1 trafic5 tragique2 tragédie1 trahi3 traian1 traider1 train4
    trains3 trait2 traitait1 traitant3 traite1 traitement7 traitements4 traiter4 traits2 traité5 traitée3 traitées4
    traités6 trajectoire1 trajectoires1 trames1 trancalou1 tranche3 trancher2 tranchée2 tranchées3 tranquille2
    tranquillement2 transaction2 transactions4 transeuropéen1 transeuropéens1 transfer2 transfert3 transferts1
    transformation2 transformations3 transformer2 transformé2 transfrontalière1 transfusion2 transférait1 transférer1
    transféré3 transférée1 transgresser2 transgressif1 transgression2 transgressive1 transit2 transition2 transitoire3
    transitoires1 transmet1 transmettre2 transmis2 transmise1 transmises1 transmission2 transmittal1 transnationale1
    transparaître1 transparence2 transparent1 transpiration1 transport3 transportait1 transporter2 transporteurs1
    transports2 transporté1 transportés1 transylvanie1 trapped1 traumatisme3 travail6 travailla1 travaillaient1
    travaillait3 travaillant2 travaille4 travaillent2 travailler4 travailleurs2 travaillez1 travaillions1 travaillé3
    travaux4 travel2 travelers1 travelling1 travers5 traversant1 traverse2 traverser1 traversé2 travis1 travlane1
    traçabilité3 traîné1 traînée1 traîtres1 tre1 treat3 treatment1 trebujena1 treillis1 treize4 trekking1 tremblement2
    tremblements1 tremblent1 trenchant1 trentaine3 trente4 trente-deux1 trente-neuf1 trente-trois1 trentenaire1 tres1
    trial1 trianon1 triathlon1 triboulottes1 tribu2 tribunal5 tribunaux1 tribune4 tribunes1 tribuns1 tribut1 tricher1
    tricherie1 tricheries1 trichet1 tricheurs1 triché1 tricolore1 tricoteuse1 trilogie1 trimestre4 trimestres1 trio1
    triomphe1 trip1 triphasique1 triple2 tripler1 tripoli1 trisomie1 triste2 tristesse1 tristounet1 trivia1 triés1
    trobriand2 troc2 troides1 trois8 trois-quarts1 troisième6 trompaient1 trompe-l1 trompent1 trompette1 trompettes1
    trompeuses1 tronc2 trondheim1 troops3 trop6 tropicale1 tropics1 trotter1 trou4 troublant1 troublantes1 troublants2
    trouble2 troubler1 troubles5 troublée1 troupe1 troupeau1 troupes2 trousses1 trouvaient2 trouvait3 trouve6 trouvent3
    trouver5 trouverais1 trouveront1 trouvé6 trouvée2 trouvés3 truc1 trucage2 trucages1 truculentes1 true1 truffant1
    truites2 truly2 truquages1 truquées1 truqués3 trust3 truth2 try4 trying1 très8 trés1 trésor4 trésorerie4 trésorier3
    trésoriers-payeurs1 trésorière2 trêve1 trône1 trônes1 tsb1 tsunami1 tt2 tu2 tuant1 tube1 tubes2 tue1 tuer3 tuesday3
    tueurs1 tumeur4 tumuli1 tune1 tunes1 tunisie2 tunisiens1 tunnel2 turbine1 turbulente1 turck1 turcs2 turin2
    turkestan1 turmes1 turn2 turned2 turning1 turnover1 turques1 turquie1 turquoise1 tuscarora1 tusk1 tutelle2 tutsi1
    tuvalu1 tué3 tuée1 tv2 tva1 tvrtko1 tweet1 tweets1 twinky2 twitter3 two3 two-state1 ty1 type5 types3 typical1
    typique2 tâche3 tâches1 tégument1 téhéran2 télamon1 téllez1 télé2 télécom1 télécommunications1 téléfilm1 télégramme1
    téléguidées1 téléphone4 téléphonie1 téléphonique2 téléphoniques3 téléphoné1 téléspectateur1 téléspectateurs3
    télévision5 télévisions3 télévisé1 télévisée1 télévisées1 télévisés1 témoignage3 témoignages3 témoigne2 témoignent1
    témoigner2 témoin5 témoins4 ténacité2 ténors1 ténue1 tétrachlorure1 tétraplégique3 tête6 têtes2 tôt5 türk2 u-boot1
    ua1 uci3 uck1 udf2 udf-rpr1 udine1 ue5 ue-chine2 ufe1 uhlans1 ui3 uk3 ulis1 ulrika2 ulterior2 ultimate2 ultimately1
    ultime4 ultimes1 ultra1 ultrasophistiqué1 ultérieures1 ump6 un9 unable2 unalaska2 unanime1 unanimement1 unanimes1
    unanimité3 unchanged1 uncomfortable1 unconfirmed1 under3 underholdning1 une9 unef-id1 unes1 unfertilized1 unies3
    uniformisent1 uniformément1 unilatérale1 unilatéralement1 uninominal1 union6 unionistes1 unique5 uniquement4 unis1
    unissent1 unitaire2 unite1 united3 unité3 unités3 univers3 universelle2 universitaire1 universitaires2 universitas1
    university1 université5 universités3 unix1 unleashed1 unless1 unlimited-uncensored-secure1 unrestricted1 uns2 unsa3
    unsure1 until2 up5 upcoming1 update2 upon2 upper2 ur1 urbain2 urbaine1 urbaines1 urge1 urgence4 urgences1 urgent2
    urgente2 urgentes2 urgents1 uribe4 urinaire1 urine2 urines2 url3 urnes1 uro-génital1 urolak1 ursulines1 urticaire3
    urticariennes2 uruguayen1 us5 usa3 usada1 usage5 usagers2 usagés1 usain3 use4 used4 useful1 usenet2 users1 usine4
    usines2 using2 usm1 usman1 uss1 usually2 usuelle1 usurpateur1 utc1 utf1 uthai1 utile4 utilement1 utiles3 utilisait1
    utilisant3 utilisateur4 utilisateurs2 utilisation6 utilisations1 utilise4 utilisent2 utiliser5 utilisera1 utilisez1
    utilisé6 utilisée3 utilisées2 utilisés3 utilité2 utrecht2 uv1 uves1 va7 va-t-il2 va-t-on1 vacances4 vacationing1
    vache1 vaches1 vacquerie1 vague3 vagues2 vaillamment1 vain2 vainement1 vaines1 vainqueur5 vainqueurs2 vais3
    vaisseaux2 val3 val-de-grâce2 valable2 valables1 valait1 valant1 valat1 valence2 valencienne1 valenciennes2 valent1
    valente1 valentigney1 valentini2 valeur5 valeurs5 valide2 valider1 validité1 validé2 validée3 validées2 valises2
    valladolid1 valle1 vallon2 vallonné1 valls3 vallée3 vallées1 valoir2 valois1 valorisation4 valroff1 valse1
    valse-hésitation1 valu2 valuation1 value2 valut1 valverde1 valéry4 van5 vancomycine1 vandales2 vandingenen3 vangie3
    vanity1 vannes2 vantant1 vanter1 vanua1 vapeur1 vaquait1 variable2 variables1 variante1 variation2 varie1 varié1
    variées2 variés2 variété2 vasculaire1 vasculaires1 vase1 vasque2 vassal1 vasselot1 vast1 vaste4 vatican2 vaut3
    vautes1 vauthier1 vaux1 vaxès2 ve4 vedette2 vegetarian1 vehicle1 vehixel1 veil2 veiled1 veille4 veiller3 veillerons1
    veilleront1 veillé1 veillée1 veillées2 veine2 veines1 velasco1 venaient3 venait2 venant3 vend2 vendait1 vendanges1
    vendent2 vendeuse1 vendre3 vendredi7 vendredis1 vendu3 vendues2 vendus2 vendée1 veneta1 veneur1 venez1 vengeance1
    venger1 vengeurs1 venir4 venise1 venissieux1 venizélos1 venons1 vent1 vente4 ventes3 ventilés1 ventouses1 ventoux1
    ventrale1 ventre2 ventriculaire1 venture1 venu3 venue3 venus4 veracruz1 verantwortung1 verbale1 verbiage1 verceil1
    verde1 verdict3 verdun2 verdunois1 vereux1 vergez1 vergès2 vermandois1 vermont1 verneau2 vernis1 vernon1 verra3
    verrait2 verre3 verres1 verront1 verrou1 verrouillage1 vers7 versants1 verse1 versement4 versements2 verser3
    verseront2 versini2 version5 versions2 versus2 versé3 versée3 versées4 versés3 vert4 verte2 vertement1 verticale1
    vertige1 verts3 vertu3 vertèbres1 vertébrale4 vertébrales3 vertébrés1 very6 vessie2 vestfjord1 vestiaires2 vestige2
    veteran1 veto2 veuille2 veuillez4 veuillez-en2 veulent4 veut5 veut-on1 veuve2 veuves2 veux4 vge1 vhs1 vi2 via4
    viacire1 viande2 vic-sur-aisne1 vicaire1 vice2 vice-champion2 vice-ministre2 vice-procureure1 vice-président4
    vice-présidente2 vice-royaume1 vices2 vicieuses1 viciée1 vicky1 victime4 victimes5 victoire5 victoires3 victor1
    victoria2 victorieuse1 victuailles1 vidati1 vide3 video2 vidmar1 vidusienne1 vidé1 vidéo4 vidéos4 vidéosurveillance1
    vie7 vieil1 vieillard1 vieille3 vieille-ville1 vieilles1 vieillissement1 viendrait3 viendront1 vienne2 viennent4
    viens2 vient5 vient-il1 vierge2 vies1 viessmann1 viet1 vietnam3 vietnamien1 vietnamienne1 vietnamiens1 vieux2
    vieux-flassans1 view3 views1 vif3 vigilance3 vigilant1 vigilants2 vigiles2 vignobles2 vignot1 vigoureux1 vigueur3
    vih1 viie1 viii1 viiième1 vilain1 vilebrequin1 villa1 villacoublay3 village5 villages1 villas1 ville6 villega1
    villepin3 villeroy1 villes4 villeurbanne1 villiers1 vilnensis1 vin1 vince3 vincent3 vindicte1 vindé1 vinet-larie1
    vingt4 vingt-cinq1 vingt-et-unième1 vingt-huit1 vingt-neuf1 vingt-neuvième1 vingt-quatre2 vingt-sept2 vingt-six2
    vingt-trois3 vingtaine3 vingts1 vins3 vint1 violation2 violations3 violemment1 violence4 violences3 violent2
    violente1 violentes2 violents2 violet1 violon1 violoncelle2 viols2 vip1 virecoulon1 virement1 virent1 virer1 virgin2
    virulence2 virulente2 virus1 viré1 virés1 vis-à-vis4 visa2 visage4 visages2 visait2 visant4 vise4 visibilité1
    visible2 visiblement1 visibles1 visioconférence1 vision1 visionner1 visit3 visite6 visited1 visiter3 visites1
    visiteur2 visiteurs2 visitors2 visité1 visitée1 visuelle2 visées2 vit4 vita1 vital1 vitamine5 vitaux1 vite5 vitesse4
    viticulteur1 vitioarei1 vitoria1 vitorino1 vitres2 vitro2 vitré1 vivace1 vivaient1 vivait3 vivaldi1 vivant3 vivante2
    vivantes1 vive3 vivement4 vivendi1 vivendi-générale1 vives3 vivifiant1 vivre4 viêtnam2 vladi1 vladimir3 vlajko1 vlm2
    vlt1 vnf1 vocabulaire2 vocation3 vocations1 voeux2 voggenhuber1 voice2 voici3 void-vacon2 voie6 voient3 voierie1
    voies3 voile1 voiler1 voilà3 voilé1 voir7 voire4 voirie2 voiries1 vois3 voisement1 voisinage2 voisine3 voisines1
    voisins4 voit4 voiture4 voitures2 voix5 vol3 volant1 volante1 volants2 volatilisée1 volatilité3 vole1 voler2 volet3
    volets3 voleurs1 volley1 volontaire3 volontairement3 volontaires3 volontariat1 volontarisme2 volontiers2 volonté4
    volontés1 vols2 volume3 volumineux1 volunteered1 volèrent1 volé1 volée2 voló1 vomissements2 von2 vont5 vos4 vosges1
    votation1 vote4 voted1 votent1 voter3 votes2 votre7 voté3 votée4 voudraient2 voudrais5 voudrait2 voue1 voulaient2
    voulais2 voulait4 voulant2 voulez2 vouliez1 voulions1 vouloir4 voulons4 voulons-nous1 voulu5 voulues1 vous8 voué1
    voyage5 voyager2 voyages3 voyageur1 voyageurs2 voyagé1 voyaient2 voyais1 voyant2 voyeurisme1 voyez1 voyons1
    voúlgaris1 voûte1 voûter1 vrai4 vraie4 vraiment5 vrais2 vraisemblable1 vraisemblablement3 vs1 vsd1 vu6 vue7 vues1
    vulnérables2 vuong2 vus2 vécu4 vécue2 vécus2 védrine1 végétatif2 véhicule4 véhicules4 véhiculés1 vélo2 vénérables1
    vénéré1 vénézuélien1 vénézuélienne1 vénézuéliens1 vérification1 vérifications1 vérifie1 vérifier4 vérifiera1
    vérifié1 vérifiée1 vérifiées2 véritable4 véritablement3 véritables2 vérité4 vérités1 vérouillé1 vétérants1
    vététiste1 vêtement1 vêtements3 vêtu3 vêtue1 vêtus2 vœu1 vœux1 wacken1 wagram1 wah1 wait2 waived1 waldeck-rousseau1
    walesa3 walk2 walked1 wall2 wallet1 walmart1 walt1 walzem1 wang4 wansford1 want5 wants4 war3 warburton-lee1
    warfarine2 warm2 warner2 wars1 was6 washington3 wasn1 wassermann1 waste1 wasted2 watch2 watching1 water3
    waterloollipop1 wathier1 waucampt1 wauquiez1 wave1 way4 ways2 wbc1 we6 weak1 weapons3 wear2 wearing1 weather1 web3
    weber2 weblog1 webmaster1 website3 wedding2 wednesday2 weed2 week3 week-end4 week-ends1 weekend2 weekends1 weekly1
    weeks1 wehrkreis1 wehrmacht2 wei2 weibiao1 weight2 weiss3 welcome2 well4 wellington1 wellywood1 wen1 wendys1
    wenfang1 wenger1 went1 were5 weren2 werner1 wernicke1 wesley1 wessex1 west3 west-coast1 western1 westminster1
    wharton1 what6 whatever2 when5 where4 which5 while1 whispers1 whistler1 white1 who4 whole3 whom1 whose1 why4 wi-fi1
    wide2 wiel1 wife3 wifi3 wiik1 wiki1 wikipedia1 wikipédia4 wilhelm1 will6 william3 willing2 willy1 wilson2 windee1
    windows2 winds1 wine1 winners2 winning1 winter1 wise1 wish2 with7 withdrew1 withholding1 within1 without2 witnesses1
    wnba1 woerth2 woks1 wolff1 woman2 women1 won2 wonder3 wonderful2 wondering2 wonders1 wong3 woodland1 woodrows1
    woodson2 word2 words1 work5 worked2 workers1 working2 works1 world3 worldport1 worst1 worth2 wotan1 would5 wow2
    write2 writing2 wrong2 wrote1 wujue1 wurtz2 www4 xara1 xavier3 xavière2 xd1 xi1 xiang1 xiangjiang1 xii2 xiie2 xiii1
    xiiia1 xiiie1 xinhua3 xinjiang2 xixe3 xp2 xv3 xve1 xvi5 xvii1 xviie2 xviii1 xviiie1 xxe3 xxie2 xxixe3 xxvies1 xxxe1
    xénophobes1 xénophobie2 y-a-t-il1 yade4 yafei2 yahoo3 yamasee1 yamijima1 yang3 yangke1 yankeedot1 yann3 yao2
    yaouank1 yards1 yasser1 yassin1 yat-sen1 yay1 year4 years4 yellow1 yep1 yes3 yesterday1 yet3 yeux5 yimou4 yin3
    yining2 ynetnews1 yngwie1 yolanda3 yongdingmen1 york4 you8 yougoslave1 yound1 young2 youngest1 your6 yourself1
    youtube2 yuan2 yuans1 yum1 yvelines3 yves3 yémen1 za1 zahar1 zamora1 zarathoustra1 zelikow1 zep1 zeppelin2
    zeppelin-reederei1 zero1 zeteki1 zeus1 zhang4 zhifeng1 zhongshan1 zhou1 zidane1 ziguinchor1 zimbabwe3 zimet1
    zimmermann2 zion1 zola1 zolédronique5 zombies1 zombis1 zometa3 zone5 zones3 zoni1 zorn1 zoua1 zran1 zu2 zuchowicz1
    zéro2 ánna1 âge6 âgé3 âgée3 âgées4 âgés5 âme2 âmes2 ânes1 âprement1 ça5 èbre1 ème1 èmes1 ère3 éaque1 ébattues1
    ébauche3 éberlué1 éblouissante1 ébranle1 ébranlé2 écartait1 écarte1 écarter2 écartes1 écarts2 écartés1 échange4
    échanger1 échanges3 échangeur2 échangé1 échantillon1 échantillons5 échappe2 échappe-t-elle1 échapper3 échappera1
    échappé4 écharpe2 échauffement1 échec3 échecs1 échelle3 échelon1 échevin1 échine1 échiquier1 écho2 échographique1
    échoir1 échouer1 échoué2 échéance2 échéances1 échéant1 éclairage2 éclairait1 éclairci1 éclaircir2 éclaircissements1
    éclairer1 éclaireurs1 éclaireuses1 éclairé1 éclairée1 éclat2 éclate2 éclater1 éclatera1 éclaté2 éclipse3 éclipsé2
    éclusiers2 éco1 écoeurée1 école5 écoles2 écoliers1 écologique1 écologiques2 écologiste2 écologistes1 économes1
    économie6 économies3 économique6 économiques5 économiser2 économiserons1 économiste2 économistes1 économisé1
    écorchant1 écossais1 écosse2 écot1 écoulent1 écoulée1 écoute2 écouter2 écoutes3 écoutilles1 écran3 écrans2 écrase1
    écrasée1 écrire3 écriront1 écrit5 écrite3 écrites2 écrits1 écriture3 écritures2 écrivain2 écrivains1 écrivait-il1
    écrivions1 écrivit1 écrou1 écroule2 écroué2 écureuil4 écusson1 écœurant1 édifiantes1 édifice2 édifices1 édifiée1
    édisylate1 éditeur2 éditeur-en-chef1 éditeurs1 édith1 édition4 éditions4 éditorial2 éditorialistes1 édité1 édouard2
    éducateurs1 éducatif2 éducation4 éducative2 éducatives1 égal2 égalant1 égale2 également8 égalité3 égard4 égarer1
    égaré1 égarés1 égaux1 égayée1 égide1 église5 églises2 égrenées1 égypte1 éjaculatoire1 élaboration2 élaborer2
    élaboré2 élaborés1 élan2 élanceront1 élargi2 élargir1 élargissement3 élargit1 électeurs4 élection4 élections5
    électives1 électoral1 électorale1 électorales3 électoraux1 électricité3 électrique3 électriques2 électrolyse1
    électromagnétique1 électronique3 électroniques2 élevait2 élever2 éleveurs1 élevé4 élevée3 élevées2 élevés3
    éligibles1 élimination3 éliminer2 éliminé3 éliminée1 éliraient1 élisant1 élites2 éloi1 éloigné2 éloignées1 éloignés1
    élu4 élue1 élues3 élus4 élution1 élysée4 élève4 élèvent2 élèvera1 élèves3 élégante1 élément4 élémentaire2 éléments5
    élévation1 émaillé1 émaillée1 émanant2 émanent1 émergence1 émergents1 émerger1 émerveillée1 émet1 émettait1
    émettant1 émettre2 émigrés1 émile2 éminente1 émis4 émises3 émissaire2 émissaires2 émission4 émissions3 émoi1
    émotion4 émotions2 émouvant1 émouvante1 émouvants1 émouvoir1 ému2 émue1 émules1 émérite1 énergie4 énergique2
    énergétique2 énigme3 énième2 énonce1 énorme4 énormément1 épaisse1 épaisseur1 épanouissement1 épargnant1 épargnants2
    épargne6 épargne-pension1 épargner2 épargné1 épargnés1 éparpillés1 épater1 épaule1 épaules1 épidémie1 épidémies2
    épileptique1 épilogue1 épiménide2 épineuse1 épiphane1 épiscopale1 épisode2 épisodes2 épissé1 épissée2 épluché1
    éponge2 éponger1 éponyme2 époque6 époques2 épousa1 épouse5 épouser1 épouses1 épousé2 époux2 épreuve4 épreuves3
    épuisées1 épuisés2 épuration1 épuré1 épée1 épéistes2 équateur2 équations1 équestres1 équilibre4 équilibrer1
    équilibré1 équilibrée3 équipage2 équipe6 équipement1 équipementier1 équipements2 équiper1 équipes4 équipier2
    équipée2 équipés2 équivalent3 équivalente1 équivalents1 équivaut1 éric5 éridan1 érigé2 éruption1 érythropoïétine1
    érythrée1 érythréens2 établi3 établie2 établies3 établir4 établirent1 établissement4 établissements5 établit1 étage3
    étaient7 étais3 était9 était-il1 étaler1 étanche1 étanchéité1 étant6 étape3 étapes2 état7 état-civil1 état-major1
    état-voyou1 états5 états-unis5 éteint2 éteinte2 étend2 étendant1 étende1 étendent1 étendre1 étendu2 étendue1
    étendues1 éternel1 éthiopie3 éthiopiens1 éthique4 éthiques3 étienne1 étions3 étiquette3 étiquettes1 étoffe1 étoile2
    étoiles4 étoilée1 étonnant1 étonnement1 étonnent2 étonner2 étonnée1 étonnées1 étourdissements1 étrange2 étrangement1
    étranger4 étrangers4 étranglés1 étrangère4 étrangères6 étreinte1 étroit1 étroite3 étroitement3 étroits1 étrusque1
    étude6 études6 étudiait1 étudiants2 étudie2 étudier2 étudié3 étudiée2 étudiées1 étudiés2 été9 étécomplètement1
    évacuation1 évacuer1 évacués1 évaluation5 évaluations1 évalue2 évaluer3 évaluera1 évalutation1 évalué2 évaluée2
    évaluées2 évalués2 évaporation1 évaporent1 évaporées1 évaporés1 évasif1 éveillé1 éventail1 éventualité1 éventuel4
    éventuelle4 éventuellement4 éventuelles3 éventuels3 évertué1 évictions1 évidemment3 évidence4 évident1 évidente3
    évitent1 éviter5 évitons1 évité1 évocation2 évoluait1 évoluant1 évolue3 évoluer2 évoluera1 évoluons1 évolution3
    évolutions2 évolutive2 évolué2 évoluées1 évolués1 évoqua1 évoquait2 évoquant4 évoque3 évoquer4 évoqué4 évoquée1
    évoqués2 évènement3 évènements3 événement5 événements4 évêque2 évêques3 êtes5 être9 île4 île-de-france3 îles2
    œhlert1 œil1 œufs1 œuvre4 œuvres3
    """
}
