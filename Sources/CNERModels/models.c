#include "CNERModels.h"

// The compilers of Swift 6 have #embed in every dialect, and say that C23 brought it.
#pragma clang diagnostic ignored "-Wc23-extensions"

// A change of the file rebuilds this one.
static const unsigned char fr[] __attribute__((aligned(4096))) = {
#embed "fr.tner"
};

const void *tamis_ner_model_fr(size_t *count) {
  *count = sizeof fr;
  return fr;
}
