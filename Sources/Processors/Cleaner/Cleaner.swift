// Cleaner
