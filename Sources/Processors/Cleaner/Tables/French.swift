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
      état etat centre plus mieux ci presque libre libres nouveau nouveaux faux mot mots timbre
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
      modifiée dernière heures min actualisé gmt cet utc
      """,
    shareWords: """
      sur cet cette ce article page facebook twitter x whatsapp linkedin messenger telegram pinterest reddit bluesky \
      e-mail email mail mails courriel par via lien le la copier imprimer envoyer tweeter partager instagram
      """,
    shareOpenings: "partager partagez tweeter tweetez imprimer",
    readingWords: "temps de lecture min mn minutes minute durée",
    phrases: [
      (.readAlso, "lire aussi"), (.readAlso, "à lire aussi"), (.readAlso, "a lire aussi"), (.readAlso, "à lire"),
      (.readAlso, "lire également"), (.readAlso, "à lire également"), (.readAlso, "lire notre"), (.readAlso, "lire"),
      (.readAlso, "voir aussi"), (.readAlso, "à voir aussi"), (.readAlso, "relire"), (.readAlso, "à écouter"),
      (.readAlso, "lire l'article"), (.readAlso, "sur le même sujet"), (.readAlso, "pour aller plus loin"),
      (.cookies, "ce site utilise"), (.cookies, "nous utilisons des cookies"), (.cookies, "en poursuivant votre"),
      (.cookies, "notre site utilise"), (.breadcrumb, "accueil"), (.byline, "par"), (.published, "publié le"),
      (.published, "publié"), (.published, "mis à jour"), (.published, "modifié le"),
      (.published, "dernière mise à jour"), (.readingTime, "temps de lecture"), (.readingTime, "lecture"),
      (.readingTime, "durée de lecture"), (.photoCredit, "photo"), (.photoCredit, "photos"),
      (.photoCredit, "crédit photo"), (.photoCredit, "crédits photo"), (.photoCredit, "crédit"),
      (.subscription, "abonnez-vous"), (.subscription, "s'abonner à"), (.subscription, "inscrivez-vous à"),
      (.subscription, "recevez notre"), (.pageTool, "signaler une erreur"), (.pageTool, "réagir à cet article"),
      (.pageTool, "commenter cet article"), (.pageTool, "haut de page"), (.pageTool, "retour en haut de page"),
      (.pageTool, "écouter l'article"), (.pageTool, "offrir cet article"), (.pageTool, "imprimer l'article"),
      (.copyright, "tous droits réservés"), (.copyright, "tous droits de reproduction"), (.printDate, "date"),
    ],
    agencyWords: "agence agences presse",
    nameLinks: "avec et",
    rightsPhrases: ["tous droits réservés"],
    pageWords: "page p n° no numéro"
  )
}
