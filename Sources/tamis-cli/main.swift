print("tamis")
