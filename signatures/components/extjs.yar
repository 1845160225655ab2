rule extjs
{
    meta:
        component = "extjs"
        title = "Ext JS"
        supplier = "sencha"
        purl = "pkg:generic/extjs"
        homepage = "https://www.sencha.com/products/extjs/"
        type = "library"
        version = "Library ([0-9.]+)"
        hit1 = "/*!\\n * Ext JS Library 3.4.0\\n * Copyright(c) 2006-2011 Sencha Inc.\\n"
        hit1_version = "3.4.0"
        miss1 = "Ext JS 1.2.3\\n"
    strings:
        $v = /\/\*!?\n ?\* Ext JS Library [1-4]\.[0-9]{1,2}(\.[0-9]{1,2})?\n/
    condition:
        any of them
}
