rule lwip
{
    meta:
        component = "lwip"
        title = "lwIP"
        supplier = "lwip"
        cpe = "lwip_project:lwip"
        purl = "pkg:generic/lwip"
        licence = "BSD-3-Clause"
        homepage = "https://savannah.nongnu.org/projects/lwip/"
        type = "library"
        hit1 = "\\0tcp_slowtmr: active pcb->state != CLOSED\\n\\0tcp_slowtmr: active pcb->state != LISTEN\\n\\0"
        miss1 = "pbuf_free: p->ref > 0"
    strings:
        $a = /tcp_slowtmr: active pcb->state != CLOSED/
        $b = /tcp_slowtmr: (TIME-WAIT pcb->state == TIME-WAIT|active pcb->state != LISTEN|active pcb->state != TIME-WAIT)/
        $c = /pbuf_free: p->ref > 0/
    condition:
        2 of them
}
