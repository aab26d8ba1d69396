#ifndef TAMIS_CNERMODELS_H
#define TAMIS_CNERMODELS_H

#include <stddef.h>

/// The French model of names, as `tamis train ner` wrote it: bytes that live as long as the process.
///
/// Its card: docs/models/ner-fr.md.
const void *_Nonnull tamis_ner_model_fr(size_t *_Nonnull count);

#endif
