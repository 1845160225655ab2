rule rabbitmq_c
{
    meta:
        component = "rabbitmq-c"
        title = "rabbitmq-c"
        supplier = "rabbitmq-c"
        purl = "pkg:generic/rabbitmq-c"
        licence = "MIT"
        type = "library"
        source = "librabbitmq"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0rabbitmq-c does not support password protected keys\\0"
        hit2 = "\\0rabbitmq-c does not support password protected keys\\00.11.0\\0"
        hit2_version = "0.11.0"
        hit3 = "\\0expected body, got frame type 0x%X\\0expected header, got frame type 0x%X\\0"
        miss1 = "rabbitmq-c does not support password protected keys "
        miss2 = "\\0expected body, got frame type 0x%X\\0"
        miss3 = "expected body, got frame type 0x%X "
    strings:
        $a1 = /\x00rabbitmq-c does not support password protected keys\n?\x00/
        $c1 = /\x00expected body, got frame type 0x%X\n?\x00/
        $c2 = /\x00expected header, got frame type 0x%X\n?\x00/
        $c3 = /\x00<%p> is not of type amqp_ssl_socket_t\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
