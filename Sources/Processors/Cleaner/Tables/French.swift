extension LanguageData {
  static let french = LanguageData(
    markers: "le la les des du un une et est dans que qui sur pour par au aux ne pas ce il elle",
    functionWords: """
      le la les l un une des de du d à au aux en et ou où que qu qui dont dans sur sous par pour avec sans entre vers chez \
      ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos se s ne n si mais car donc ni plus très \
      comme selon depuis pendant contre après avant jusque jusqu'à lors afin est sont a ont été être avoir
      """,
    doubledErrors: "de la le les des du un une et dans pour par sur au aux avec que qui ce cette ces son sa ses leur",
    loneLetterNames: "",
    clitics: "il elle on ils elles je tu nous vous lui leur moi toi même mêmes ci là y",
    verbsBeforeCe: "est était sera serait fut soit sont puis n'est",
    hyphenatedPrefixes: """
      franco russo anglo germano italo hispano luso sino nippo américano israélo palestino irano irako turco gréco \
      austro belgo helvético suisso serbo croato afro pakistano soviéto arabo judéo gallo politico juridico médico \
      technico vice quasi demi semi dalaï
      """,
    compoundElements: """
      ex non mi e indo euro socio porte après avant beau beaux belle belles sous grand grande grands grandes haut haute hauts hautes bas basse petit \
      petite petits petites nord sud est ouest arrière arc chef saint sainte saints mont peut dix vingt trente quarante \
      cinquante soixante quatre cent au là par celui celle ceux celles lui elle moi toi soi eux nous vous elles rez rendez \
      garde chauffe lave ouvre coupe tire passe casse gratte essuie compte sans trois deux cinq six sept huit neuf \
      état etat centre plus mieux ci presque libre libres nouveau nouveaux faux mot mots timbre \
      demi semi quasi vice pare soutien presse prêt cerf chauve chou ciné coffre longue moyen moyens couvre bloc \
      brise bouche bonne cache cessez chasse couche croque crève droit fac franco franche gallo anglo germano \
      gréco latino luso hispano italo russo sino nippo afro israélo judéo islamo politico médico économico gagne \
      gros grosse guet hors hôtel juste laissez laisser lave lèse mère notre œil oiseau papier peau pense pèse \
      pied pieds pince pique pont premier première prime prince proche extrême procès quartier quelque quelques \
      remue royaume sac sapeur sapeurs self station tiers tiroir tête têtes touche tourne vert volte voiture wagon \
      week camion bateau quart
      """,
    solidPrefixes: """
      anti auto multi mini micro méga super hyper ultra bio néo pseudo pluri inter pré post éco cyber télé psycho physico agro
      """,
    compoundLinks: "de du des la le les sur sous en et à aux au d l lès lez t ès",
    suspensions: "et ou ni",
    months: [
      "janvier janv", "février févr fév", "mars", "avril avr", "mai", "juin", "juillet juil", "août aout",
      "septembre sept",
      "octobre oct", "novembre nov", "décembre déc",
    ],
    dateWords: """
      lundi mardi mercredi jeudi vendredi samedi dimanche le la à a h mis mise jour et publié publiée publication modifié \
      modifiée dernière heures min actualisé gmt cet utc mercredi samedi l de
      """,
    shareWords: """
      et sur cet cette ce article les nous page facebook twitter x whatsapp linkedin messenger telegram pinterest reddit bluesky \
      réseaux sociaux e mail e-mail email mails courriel par via lien le la copier imprimer envoyer tweeter partager instagram
      """,
    shareOpenings: "partager partagez tweeter tweetez imprimer suivez-nous",
    readingWords: "temps de lecture min mn minutes minute durée",
    phrases: [
      (.readAlso, "lire aussi"), (.readAlso, "à lire aussi"), (.readAlso, "a lire aussi"), (.readAlso, "à lire"),
      (.readAlso, "a lire"), (.readAlso, "lire également"), (.readAlso, "à lire également"), (.readAlso, "lire notre"),
      (.readAlso, "lire"), (.readAlso, "voir aussi"), (.readAlso, "à voir aussi"), (.readAlso, "à voir"),
      (.readAlso, "relire"), (.readAlso, "à écouter"), (.readAlso, "voir notre"), (.readAlso, "voir également"),
      (.readAlso, "lire l'article"), (.readAlso, "sur le même sujet"), (.readAlso, "pour aller plus loin"),
      (.cookies, "ce site utilise"), (.cookies, "nous utilisons"), (.cookies, "en poursuivant votre"),
      (.cookies, "notre site utilise"), (.cookies, "nous et nos partenaires"),
      (.navigation, "accueil"), (.byline, "par"), (.byline, "texte"), (.byline, "textes"), (.byline, "de notre"),
      (.byline, "de nos"), (.byline, "propos recueillis par"), (.byline, "recueilli par"), (.byline, "reportage"),
      (.published, "publié le"), (.published, "publié"), (.published, "publiée le"), (.published, "mis à jour"),
      (.published, "modifié le"), (.published, "créé le"), (.published, "mise à jour"), (.published, "actualisé le"),
      (.published, "dernière mise à jour"), (.published, "posté le"), (.readingTime, "temps de lecture"),
      (.readingTime, "lecture"), (.readingTime, "durée de lecture"), (.photoCredit, "photo"), (.photoCredit, "photos"),
      (.photoCredit, "crédit photo"), (.photoCredit, "crédits photo"), (.photoCredit, "crédit"),
      (.photoCredit, "photographie"), (.photoCredit, "infographie"), (.caption, "légende"),
      (.subscription, "abonnez-vous"), (.subscription, "s'abonner à"), (.subscription, "inscrivez-vous à"),
      (.subscription, "recevez notre"), (.subscription, "recevez nos"), (.subscription, "recevez chaque"),
      (.subscription, "déjà abonné"), (.subscription, "déjà abonnée"), (.subscription, "déjà inscrit"),
      (.subscription, "pas encore abonné"), (.subscription, "article réservé aux"),
      (.subscription, "cet article est réservé"), (.subscription, "contenu réservé aux"),
      (.subscription, "il vous reste"), (.subscription, "la suite est réservée"), (.tags, "mots-clés"),
      (.tags, "mots clés"), (.tags, "mot-clé"), (.tags, "tags"), (.tags, "thèmes"), (.tags, "étiquettes"),
      (.agencyLine, "avec"), (.agencyLine, "source"), (.agencyLine, "sources"), (.agencyLine, "la rédaction avec"),
      (.copyright, "tous droits réservés"), (.copyright, "tous droits de reproduction"), (.copyright, "copyright"),
      (.copyright, "reproduction interdite"), (.copyright, "toute reproduction"), (.printDate, "date"),
    ],
    wholeLines: [
      (
        .readAlso,
        [
          "lire aussi", "à lire aussi", "a lire aussi", "à lire également", "lire également", "lire la suite",
          "sur le même sujet", "sur le même thème", "dans la même rubrique", "à lire aussi dans cette rubrique",
          "pour aller plus loin", "articles liés", "articles similaires", "à voir aussi", "voir aussi", "les plus lus",
          "nos dernières vidéos", "le reste de l'actualité", "en savoir plus", "lire l'article", "lire plus",
          "à ne pas manquer", "les articles les plus lus", "recommandé pour vous",
        ]
      ),
      (.share, ["partager cet article", "suivez-nous sur les réseaux sociaux", "copier le lien", "envoyer par mail"]),
      (.cookies, ["gérer mes cookies", "gestion des cookies", "paramétrer les cookies", "politique de cookies"]),
      (
        .navigation,
        [
          "aller au contenu", "aller au contenu principal", "retour à l'accueil", "se connecter", "s'identifier",
          "mon compte", "fil d'actualité", "article précédent", "article suivant",
        ]
      ),
      (.byline, ["par la rédaction", "par afp"]),
      (.photoCredit, ["photo d'archives", "photo d'illustration", "image d'illustration", "photo dr"]),
      (
        .subscription,
        [
          "s'abonner", "abonnez-vous", "article réservé aux abonnés", "réservé aux abonnés",
          "s'inscrire à la newsletter",
        ]
      ),
      (
        .pageTool,
        [
          "signaler une erreur", "signaler un contenu inapproprié", "réagir à cet article", "commenter cet article",
          "haut de page", "retour en haut de page", "écouter l'article", "écouter cet article", "offrir cet article",
          "imprimer l'article", "imprimer cet article", "ajouter à mes favoris", "ajouter aux favoris",
          "agrandir la photo", "agrandir l'image", "envoyer à un ami", "lire les commentaires", "voir les commentaires",
          "laisser un commentaire",
        ]
      ),
      (.copyright, ["tous droits réservés", "reproduction interdite", "toute reproduction interdite"]),
    ],
    doubtfulLines: [
      (
        .share,
        [
          "partager", "tweeter", "facebook", "twitter", "whatsapp", "linkedin", "messenger", "telegram", "e-mail",
          "email",
          "mail", "imprimer", "envoyer", "copier", "instagram", "bluesky",
        ]
      ),
      (.navigation, ["menu", "rechercher", "recherche", "accueil", "connexion", "fermer"]),
      (.pageTool, ["commenter", "commentaires", "réagir", "publicité"]),
      (.byline, ["la rédaction"]),
    ],
    relativeDays: "hier aujourd'hui",
    offices: """
      rédaction rédacteur rédactrice correspondant correspondante correspondants envoyé envoyée envoyés spécial spéciale       spéciaux journaliste chef stagiaire
      """,
    creditWords: "photo photos archives dr illustration",
    creditVerbs: "recueillis",
    rightsWords: "réservés reproduction",
    subscriptionWords: "abonné abonnés abonnée abonnement newsletter connectez",
    commentWords: "commentaire commentaires réaction réactions",
    finiteVerbs: """
      est sont a ont était étaient avait avaient fut sera seront va vont fait font peut peuvent doit doivent dit disent       faut reste veut met prend vient tient dure coûte change raconte explique affirme assure plaisante résume
      """,
    sentenceOpeners: "le la les un une",
    titledNouns: """
      journal quotidien hebdomadaire magazine mensuel revue film roman livre album série émission chaîne radio site pièce \
      parti groupe association société entreprise ville commune maison restaurant hôtel théâtre tableau chanson navire
      """,
    agencyWords: "agence agences presse",
    nameLinks: "avec et de du des par à notre nos",
    rightsPhrases: ["tous droits réservés"],
    pageWords: "page p n° no numéro",
    pages: .french
  )
}
