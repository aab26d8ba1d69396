// Summarizer
