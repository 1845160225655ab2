rule librdkafka
{
    meta:
        component = "librdkafka"
        title = "librdkafka"
        supplier = "confluent"
        purl = "pkg:generic/librdkafka"
        licence = "BSD-2-Clause"
        type = "library"
        source = "librdkafka"
        hit1 = "\\0Using %sOpenSSL version %s (0x%lx, librdkafka built with 0x%lx)\\0"
        hit2 = "\\0Requires RdKafka::Conf::CONF_TOPIC object\\0Invalid value type, expected RdKafka::Conf\\0"
        miss1 = "Using %sOpenSSL version %s (0x%lx, librdkafka built with 0x%lx) "
        miss2 = "\\0Requires RdKafka::Conf::CONF_TOPIC object\\0"
        miss3 = "Requires RdKafka::Conf::CONF_TOPIC object "
    strings:
        $a1 = /\x00Using %sOpenSSL version %s \(0x%lx, librdkafka built with 0x%lx\)\n?\x00/
        $a2 = /\x00librdkafka: sasl_client_init\(\) failed: %s\n?\x00/
        $a3 = /\x00WARNING: librdkafka: %s: fcntl\(FD_CLOEXEC\) failed: %s: ignoring\n?\x00/
        $a4 = /\x00librdkafka v%s \(0x%x\) %s initialized \(builtin\.features %s, %s, debug 0x%x\)\n?\x00/
        $c1 = /\x00Requires RdKafka::Conf::CONF_TOPIC object\n?\x00/
        $c2 = /\x00Invalid value type, expected RdKafka::Conf\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
