"""How words make expressions: tokens, rules, the cascade, meanings. Knows the algebra; knows no language."""
