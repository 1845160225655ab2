rule argon2
{
    meta:
        component = "argon2"
        title = "argon2"
        supplier = "argon2"
        purl = "pkg:generic/argon2"
        homepage = "https://github.com/P-H-C/phc-winner-argon2"
        type = "library"
        source = "argon2"
        hit1 = "\\0There is no such version of Argon2\\0"
        hit2 = "\\0	-p N		Sets parallelism to N threads (default %d)\\0	-k N		Sets the memory usage of N KiB (default %d)\\0"
        miss1 = "There is no such version of Argon2 "
        miss2 = "\\0	-p N		Sets parallelism to N threads (default %d)\\0"
        miss3 = "	-p N		Sets parallelism to N threads (default %d) 	-k N		Sets the memory usage of N KiB (default %d) "
    strings:
        $a1 = /\x00There is no such version of Argon2\n?\x00/
        $a2 = /\x00\t-d\t\tUse Argon2d instead of Argon2i\n?\x00/
        $a3 = /\x00cannot specify multiple Argon2 types\n?\x00/
        $c1 = /\x00\t-p N\t\tSets parallelism to N threads \(default %d\)\n?\x00/
        $c2 = /\x00\t-k N\t\tSets the memory usage of N KiB \(default %d\)\n?\x00/
        $c3 = /\x00Output is too short\n?\x00/
        $c4 = /\x00Not enough threads\n?\x00/
    condition:
        any of ($a*) or 2 of ($c*)
}
