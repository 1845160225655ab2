rule xerces_c
{
    meta:
        component = "xerces-c"
        title = "Xerces-C++"
        supplier = "apache"
        cpe = "apache:xerces-c\\+\\+"
        purl = "pkg:generic/xerces-c"
        licence = "Apache-2.0"
        homepage = "https://xerces.apache.org/xerces-c/"
        type = "library"
        source = "xerces-c"
        path_version = "^libxerces-c-([23]\\.[0-9])\\.so$"
        releases = "3.0=3.0.0..3.0.2 3.1=3.1.0..3.1.4 3.2=3.2.0..3.2.5 3.3=3.3.0.."
        hit1 = "\\0N11xercesc_3_29XMLClassaE\\0\\0N11xercesc_3_29XMLClassbE\\0\\0N11xercesc_3_29XMLClasscE\\0\\0N11xercesc_3_29XMLClassdE\\0\\0N11xercesc_3_29XMLClasseE\\0\\0N11xercesc_3_29XMLClassfE\\0\\0N11xercesc_3_29XMLClassgE\\0\\0N11xercesc_3_29XMLClasshE\\0\\0N11xercesc_3_29XMLClassiE\\0\\0N11xercesc_3_29XMLClassjE\\0\\0N11xercesc_3_29XMLClasskE\\0\\0N11xercesc_3_29XMLClasslE\\0\\0N11xercesc_3_29XMLClassmE\\0\\0N11xercesc_3_29XMLClassnE\\0\\0N11xercesc_3_29XMLClassoE\\0\\0N11xercesc_3_29XMLClasspE\\0\\0N11xercesc_3_29XMLClassqE\\0\\0N11xercesc_3_29XMLClassrE\\0\\0N11xercesc_3_29XMLClasssE\\0\\0N11xercesc_3_29XMLClasstE\\0\\0N11xercesc_3_29XMLClassuE\\0\\0N11xercesc_3_29XMLClassvE\\0\\0N11xercesc_3_29XMLClasswE\\0"
        miss1 = "\\0N11xercesc_3_211SAXExceptionE\\0"
        file1 = "libxerces-c-3.2.so"
        file1_version = "3.2.0..3.2.5"
        file2 = "libxerces-c-9.2.so"
    strings:
        $a = /\x00N11xercesc_[23]_[0-9]{1,2}(XMLDeleter|[0-9]{1,2}[A-Za-z]{4,40})E\x00/
    condition:
        #a > 20
}
