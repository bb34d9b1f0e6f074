Your Countersign code is ${code}. It lasts ${minutes} minutes. Tell it to nobody; we never ask for it.

@${baseHost} #${code}
