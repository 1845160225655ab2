rule libad9361
{
    meta:
        component = "libad9361"
        title = "libad9361"
        supplier = "libad9361"
        purl = "pkg:generic/libad9361"
        licence = "LGPL-2.1-or-later"
        homepage = "https://github.com/analogdevicesinc/libad9361-iio"
        type = "library"
        source = "libad9361"
        hit1 = "\\0BBPLL:%*d DAC:%d T2:%*d T1:%*d TF:%*d TXSAMP:%d\\0Calibration divider out of bounds (1 - 511): %f\\0"
        miss1 = "\\0BBPLL:%*d DAC:%d T2:%*d T1:%*d TF:%*d TXSAMP:%d\\0"
        miss2 = "BBPLL:%*d DAC:%d T2:%*d T1:%*d TF:%*d TXSAMP:%d Calibration divider out of bounds (1 - 511): %f "
    strings:
        $c1 = /\x00BBPLL:%\*d DAC:%d T2:%\*d T1:%\*d TF:%\*d TXSAMP:%d\n?\x00/
        $c2 = /\x00Calibration divider out of bounds \(1 - 511\): %f\n?\x00/
        $c3 = /\x00RX 3 GAIN %d DEC %d\n?\x00/
        $c4 = /\x00RX 3 GAIN -6 DEC %d\n?\x00/
    condition:
        2 of ($c*)
}
