rule libsvm
{
    meta:
        component = "libsvm"
        title = "libsvm"
        supplier = "libsvm"
        purl = "pkg:generic/libsvm"
        licence = "BSD-3-Clause"
        homepage = "https://www.csie.ntu.edu.tw/~cjlin/libsvm/"
        type = "library"
        source = "libsvm"
        hit1 = "\\0one-class SVM probability output not supported yet\\0WARNING: class label %d specified in weight is not found\\0"
        miss1 = "\\0one-class SVM probability output not supported yet\\0"
        miss2 = "one-class SVM probability output not supported yet WARNING: class label %d specified in weight is not found "
    strings:
        $c1 = /\x00one-class SVM probability output not supported yet\n?\x00/
        $c2 = /\x00WARNING: class label %d specified in weight is not found\n?\x00/
        $c3 = /\x00ERROR: fscanf failed to read model\n?\x00/
        $c4 = /\x00unknown text in model file: \[%s\]\n?\x00/
        $c5 = /\x00WARNING: minimal feature index is %d, but indices should start from 1\n?\x00/
        $c6 = /\x00ERROR: failed to read scaling parameters\n?\x00/
        $c7 = /\x00Cross Validation Squared correlation coefficient = %g\n?\x00/
        $c8 = /\x00Wrong input format: sample_serial_number out of range\n?\x00/
    condition:
        2 of ($c*)
}
