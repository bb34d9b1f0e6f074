Hello. This is Countersign. Your code is: ${digits(code)}. I repeat. Your code is: ${digits(code)}. It lasts ${minutes} minutes. Tell it to nobody. Goodbye.
