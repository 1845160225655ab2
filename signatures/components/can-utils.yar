rule can_utils
{
    meta:
        component = "can-utils"
        title = "can-utils"
        supplier = "can-utils"
        purl = "pkg:generic/can-utils"
        homepage = "https://github.com/linux-can/can-utils"
        type = "application"
        source = "can-utils"
        hit1 = "\\0candump-%04d-%02d-%02d_%02d%02d%02d.log\\0"
        miss1 = "can-utils 1.2.3\\n"
    strings:
        $a = "candump-%04d-%02d-%02d_%02d%02d%02d.log"
        $b = "%s - send CAN-frames via CAN_RAW sockets"
        $c = "%s - CAN traffic generator"
    condition:
        any of them
}
