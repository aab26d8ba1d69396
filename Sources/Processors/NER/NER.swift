// NER
