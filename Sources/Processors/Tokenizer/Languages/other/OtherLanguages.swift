/// Words that tell neighbouring languages from those that have rules: a text in Spanish must not pass for French.
///
/// Only words that neither French nor English has.
enum OtherLanguages {
  static let functionWords: [StaticString] = [spanish, italian, portuguese, german, dutch]

  static let spanish: StaticString = """
    el los las y del por con para una como más pero sus al lo fue este esta ha su muy también años hasta desde cuando
    sobre entre todo ser son dos había era no se que en de la un está según
    """

  static let italian: StaticString = """
    il di che è per non una del della con sono i gli le da al alla dei nel nella anche più ha ma si come questo delle
    dal su lo se la in un e ai degli stato
    """

  static let portuguese: StaticString = """
    o os as não uma em do da dos das no na nos com para por que e ao mais foi como se um é ou são ele também pelo pela
    de a seu sua entre
    """

  static let german: StaticString = """
    der die das und ist nicht von zu den mit sich des auf für ein eine dem im als auch es an werden aus er hat dass sie
    nach wird bei einer um am noch wie einem über so zum war haben nur oder aber vor zur bis
    """

  static let dutch: StaticString = """
    de het een van en dat die is te niet op zijn met voor hij er aan ook als bij maar om uit naar dan nog worden door
    wel heeft werd over tot deze
    """
}
