rule marisa
{
    meta:
        component = "marisa"
        title = "marisa"
        supplier = "marisa"
        purl = "pkg:generic/marisa"
        homepage = "https://github.com/s-yata/marisa-trie"
        type = "library"
        source = "marisa"
        hit1 = "\\0Descending weight order\\0Ascending label order\\0"
        miss1 = "\\0Descending weight order\\0"
        miss2 = "Descending weight order Ascending label order "
    strings:
        $c1 = /\x00Descending weight order\n?\x00/
        $c2 = /\x00Ascending label order\n?\x00/
        $c3 = /\x00Number of tries: \n?\x00/
        $c4 = /\x00Number of keys: \n?\x00/
        $c5 = /\x00: failed to write a dictionary to standard output\n?\x00/
        $c6 = /\x00: failed to write a dictionary to file: \n?\x00/
        $c7 = /\x00error: failed to write results to standard output\n?\x00/
        $c8 = /\x00error: more than one dictionaries are specified\n?\x00/
    condition:
        2 of ($c*)
}
