rule irqbalance
{
    meta:
        component = "irqbalance"
        title = "irqbalance"
        supplier = "irqbalance"
        purl = "pkg:generic/irqbalance"
        licence = "GPL-2.0-only"
        type = "application"
        source = "irqbalance"
        version_v = "irqbalance version ([0-2](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0irqbalance version 1.9.2\\0"
        hit1_version = "1.9.2"
        hit2 = "\\0irqbalance [--oneshot | -o] [--debug | -d] [--foreground | -f] [--journal | -j]\\0"
        hit3 = "\\0PCI: can't get from file:%s\\0Selecting irq %d for rebalancing\\0"
        miss1 = "irqbalance version 1.9.2 was seen"
        miss2 = "irqbalance [--oneshot | -o] [--debug | -d] [--foreground | -f] [--journal | -j] "
        miss3 = "\\0PCI: can't get from file:%s\\0"
        miss4 = "PCI: can't get from file:%s "
    strings:
        $v = /\x00irqbalance version [0-2](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00irqbalance \[--oneshot \| -o\] \[--debug \| -d\] \[--foreground \| -f\] \[--journal \| -j\]\n?\x00/
        $a2 = /\x00Unable to determine irqbalance PID\n?\x00/
        $c1 = /\x00PCI: can't get from file:%s\n?\x00/
        $c2 = /\x00Selecting irq %d for rebalancing\n?\x00/
    condition:
        any of ($v, $a*) or ($c1 and $c2)
}
