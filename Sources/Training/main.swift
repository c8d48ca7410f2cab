print("Training")
