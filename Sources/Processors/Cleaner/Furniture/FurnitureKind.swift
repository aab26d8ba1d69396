public import TamisCore

/// The kinds of page furniture: what a page or a wire prints around an article and that is no part of it.
///
/// Raw values are what scripts call them, and the last part of the reasons of edits: `clean.furniture.read-also`.
public enum FurnitureKind: String, Sendable, CaseIterable, Codable, ParameterChoice {
  /// `Lire aussi : …`, `Read also: …`, and headings of lists of other articles.
  case readAlso = "read-also"
  /// `Partager sur Facebook`.
  case share
  /// `Ce site utilise des cookies.`
  case cookies
  /// `Accueil > Actualités`, `Menu`, rows of sections.
  case navigation
  /// `Par Maëlle Tanguy-Roche`, `By staff and wire reports`, initials alone.
  case byline
  /// `Publié le 13 mars 2019 à 07h12`, or the date alone.
  case published
  /// `Temps de lecture : 3 min`.
  case readingTime = "reading-time"
  /// `Photo : M. Corlay`.
  case photoCredit = "photo-credit"
  /// The words below a picture, where a credit behind or a label before them tells what they are.
  case caption
  /// `© 2019 L’Estran - Tous droits réservés`.
  case copyright
  /// `Abonnez-vous à …`, `Déjà abonné ?`.
  case subscription
  /// `Signaler une erreur`, `3 commentaires`.
  case pageTool = "page-tool"
  /// `Mots-clés : …`.
  case tags
  /// `(AFP)`, `ats/tmun`, `M. T.-R., avec Agence Ouest`.
  case agencyLine = "agency-line"
  /// `date 2016-09 International`.
  case printDate = "print-date"
  /// `Le Phare - n° 12 - mercredi 13 mars 2019 - page 4`.
  case printLine = "print-line"
  /// The name of the paper on a line of its own, as a print line or a copyright notice of the page gives it.
  case masthead
  /// `BREST (AFP), 14 mars - ` before the first sentence.
  case dateline
}

/// A stretch of page furniture that stayed in the text.
public struct Furniture: LayerElement {
  /// Its bytes.
  public var span: TextSpan

  /// What it is.
  public var kind: FurnitureKind

  /// Makes a stretch.
  ///
  /// - Parameters:
  ///   - span: Its bytes.
  ///   - kind: What it is.
  public init(_ span: TextSpan, kind: FurnitureKind) {
    self.span = span
    self.kind = kind
  }
}

extension Layer {
  /// Page furniture that stayed in the text.
  public static let furniture: Layer = "furniture"
}

extension LayerKey<Furniture> {
  /// Page furniture that stayed in the text.
  public static var furniture: Self { "furniture" }
}
