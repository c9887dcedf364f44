namespace Corpus.Language.Provenance.Languages;

/// <summary>
/// The codes of ISO 639-3 for languages that ISO 639-1 gives no code of two letters: by their first two letters, with the last letters
/// behind the colon.
/// </summary>
internal static class LanguageCodes
{
    private const string Table = """
        aa:abcdefghiklnopqstuwxz ab:abcdefghijlmnopqrstuvwxyz ac:abdefhiklmnpqrstuvwxyz ad:abdefghijlnoqrstuwxyz ae:abcdeklmnqrsuwyz af:bdeghiknopstuz
        ag:abcdefghijklmnoqrstuvwxyz ah:abghiklmnoprst ai:abcdefghijklmnopqrtwxy aj:aginptuwz ak:bcdefghijklmopqrstuvwxyz al:acdefhijklmnopqrstuwxyz
        am:abcefgijklmnopqrstuvwxyz an:abcdefghijklmnopqrstuvwxyz ao:abcdefgijklmnrstuxz ap:bcdefghijklmnopqrstuvwxyz aq:cdgmnprtz ar:bcdehijklnopqrsuvwxyz
        as:abcefghijklnopqrstuvwxyz at:abcdegijklmnopqrstuvwxyz au:abcdghijklmnopqrtuwxyz av:bdiklmnostuv aw:abceghikmnorstuvwxy ax:begklmx
        ay:abcdeghiklnopqrstuz az:abdgjmnotz ba:abcefghjlnoprsuvwxy bb:abcdefghijklmnopqrstuvwxy bc:abcdefghijklmnopqrstuvwyz bd:abcdefghijklmnopqrstuvwxyz
        be:abcdefghijkmopqstuvwxyz bf:abcdefghijklmnopqrstuwxyz bg:abcdefgijklnopqrstuvwxyz bh:abcdefghijlmnopqrstuvwxyz bi:abcdefgjklmnopqrtuvwxyz
        bj:abcefghijklmnoprstuvwxyz bk:acdfghijklmnopqrstuvwxyz bl:abcdefghijklmnopqrstvwxyz bm:abcdefghijklmnopqrstuvwxz bn:abcdefgijklmnopqrsuvwxyz
        bo:abefghijklmnopqrtuvwxyz bp:adghijklmnopqrstuvwxyz bq:abcdfghijklmnopqrstuvwxyz br:abcdfghijklmnopqrstuvwxyz bs:abcefghijklmnopqrstuvwxy
        bt:acdefghijmnopqrstuvwxyz bu:abcdefghijkmnopqstuvwxyz bv:abcdefghijklmnopqrtuvwxyz bw:abcdefghijklmnopqrstuwxyz bx:abcdefghijklmnopqrsuvwz
        by:abcdefghijklmnopqrstvwxz bz:abcdefghijklmnopqrstuvwxyz ca:abcdefghjklmnopqrsvwxyz cb:bcdgijklnoqrstuvwy cc:cdeghjlmopr cd:aefhijmnorsyz
        ce:abgknty cf:adgm cg:acgk ch:bcdfghjklmnopqrtwxyz ci:abcdehkmnprwy cj:aehikmnopsvy ck:bhlmnoqrstuvxyz cl:acdehijklmotuwy cm:aegilmnorst
        cn:abcghikloprstuwx co:abcdefghjklmnopqtuvwxz cp:abcginosuxy cq:d cr:abcdfghijklmnoqrstvwxyz cs:abcdefghijklmnopqrstvwyz ct:acdeghlmnopstuz
        cu:abcghijklopqrtuvwxy cv:gn cw:abdegt cy:abo cz:hknot da:acdeghijklmoqrsuvwxz db:abdefgijlmnopqrtuvwy dc:cr dd:adegijnorsw de:cdefghiklmnpqrsvz
        dg:abcdeghiklnorstwxz dh:dgilmnorsuvwx di:abcdfghijklmnopqrsuwxyz dj:abcdefijkmnoruw dk:akrsx dl:gkmn dm:abcdefgklmorsuvwxy dn:adegijknortuvwy
        do:abcefhiklnopqrstvwxyz dp:p dr:bcdegilnoqstuy ds:behilnoq dt:abdhikmnoprstuy du:abcefghiklmnopqrsuvwxyz dv:a dw:akrsuwyz dy:abdgimnouy dz:aegln
        ea:a eb:cgkoru ec:rsy ee:e ef:aei eg:aloy eh:u ei:ptv ej:a ek:aegiklmopry el:ehikmoux em:abegikmnpsuwxy en:abcdfhlmnoqruvwx eo:t ep:i er:aghikorstw
        es:eghiklmnoqsuy et:bchnorstuxz ev:ehn ew:o ex:t ey:ao ez:ae fa:abdfghijklmnprtuxyz fb:l fc:s fe:r ff:im fg:r fi:aeflprtw fk:kv fl:ahilnry fm:pu
        fn:bgi fo:dimnrs fp:e fq:s fr:cdkmopqrst fs:els fu:bcdefhijmnqrtuvy fv:r fw:ae ga:abcdefghijklmnopqrstuwxyz gb:abdefghijklmnopqrsuvwxyz gc:cdeflnrt
        gd:abcdefghijklmnoqrstux ge:abcdfghijklqsvwxyz gf:kt gg:abdegkltuw gh:acehklnorst gi:abcdeghlmnpqrstuwxyz gj:ikmnru gk:adenopu gl:cdhjkloruwy
        gm:abdghlmnruvxyz gn:abcdeghijklmnoqrtuwz go:abcdefghijklmnopqrstuwxyz gp:aen gq:ainru gr:abcdghijmoqrstuvwxyz gs:eglmnopsw gt:au
        gu:abcdefghiklmnopqrstuwxz gv:acefjlmnoprsy gw:abcdefgijmnrtuwx gx:x gy:abdefgilmnory gz:ain ha:abcdefghijklmnopqrsvwxyz hb:abnou hc:ah hd:nsy
        he:adghim hg:mw hh:iry hi:abdfghijklortwx hj:i hk:aekns hl:abdetu hm:abcdefghijklmnpqrstuvwyz hn:adeghijnosu ho:abcdehijlmoprstvwyz hp:os
        hr:acekmoptuwxz hs:bhlns ht:iosux hu:bcdefghijklmopqrstuvwxyz hv:ceknv hw:aco hy:aw ia:inr ib:abdeghlmnruy ic:ahlr id:abcdeirstu if:abefkmuy
        ig:beglmnosw ih:bipw ii:n ij:cejns ik:eikloprstvwxz il:abgikmopsuv im:ailnorsy in:bghjlmnopstz io:ruw ip:io iq:uw ir:ehiknruxy is:acdeghikmnortu
        it:bdeiklmorstvwxyz iu:m iv:bv iw:kmos ix:cl iy:aox iz:hrz ja:abcdefhjklmnoqstuxyz jb:eijknortuw jc:st jd:agt je:behiklnrtu jg:beko jh:is
        ji:abcdeghilmoqtuvy jj:er jk:amopru jl:es jm:abcdilnrswx jn:adgijls jo:bdgrsw jp:ar jq:r jr:abrtu js:l ju:abcdhiklmnoprstuwy jv:dn jw:i jy:aey
        ka:abcdefghijkmopqvwxy kb:abcdeghijklmnopqrstuvwxyz kc:abcdefghijklmnopqrstuvwxyz kd:acdefghijklmnpqrtuwxyz ke:abcdefghijklmnopqrstuvwxyz
        kf:abcdefghijklmnopqrstuvwxyz kg:abefgijklmnopqrstuvwxy kh:abcdefghjklnopqrstuvwxyz ki:abcdefghijlmopqstuvwxyz kj:abcdeghijklmnopqrstuvxyz
        kk:abcdefghijklmnopqrstuvwxyz kl:abcdefghijklmnopqrstuvwxyz km:abcdefghijklmnopqrstuvwxyz kn:abcdefgijklmnopqrstuvwxyz ko:acdefghiklopqstuvwyz
        kp:abcdefghijklmnoqrstuvwxyz kq:abcdefghijklmnopqrstuvwxyz kr:abcdefhijklnprstuvwxyz ks:abcdefghijklmnopqrstuvwxyz kt:abcdefghijklmnopqstuvwxyz
        ku:bcdefghijklmnopqstuvwxyz kv:abcdefghijklmnopqrtuvwxyz kw:abcdefghijklmnoprstuvwxyz kx:abcdfhijkmnopqrstvwxyz ky:abcdefghijklmnopqrstuvwxyz
        kz:abcdefgiklmnopqrsuvwxyz la:abcdefghijklmnpqrsuwxyz lb:bcefgijklmnoqrstuvwxyz lc:cdefhlmpqs ld:abdghijklmnopq le:abcdefhijklmnopqrstuvwxyz lf:an
        lg:abghiklmnqrtuz lh:ahilmnpstu li:abcdefghjklopqrsuvwxyz lj:aeilpwx lk:abcdehijlmnorstuy ll:abcdefghijklmnpqsux lm:abcdefghijklnopqruvwxy
        ln:abdghijlmnosuwz lo:abcefghijklmnopqrstuvwxyz lp:aenox lr:acegiklmnortvz ls:adehilmnoprstvy lt:cghinosu lu:acdefijklmnopqrstuvwyz lv:aiksu
        lw:aeghlmostuw ly:agn lz:hlnz ma:abdefgijkmnqstuvwxz mb:abcdefhijklmnopqrstuvwxyz mc:abcdefghijklmnopqrstuvwxyz md:abcdefghijklmnpqrstuvwxyz
        me:abcdefhijklmnopqrstuvwyz mf:abcdefghijklmnopqrstuvwxyz mg:abcdefghijklmnopqrstuvwyz mh:abcdefgijklmnopqrstuwxyz mi:abcdefghijklmnopqrstuwxyz
        mj:bcdeghijklmnopqrstuvwxyz mk:abcefgijklmnopqrstuvwxyz ml:abcefhijklmnopqrsuvwxz mm:abcdefghijklmnopqrtuvwxyz mn:abcdefghijklmnpqrsuvwxyz
        mo:acdeghijkmopqrstuvwxyz mp:abcdeghijklmnopqrstuvwxyz mq:abcefghijklmnopqrstuvwxyz mr:abcdefghjklmnopqrstuvwxyz ms:bcdefghijklmnopqrsuvwxyz
        mt:abcdefghijklmnopqrstuvwxy mu:abcdeghijklmopqrstuvxyz mv:abdefghiklmnopqrstuvwxyz mw:abcefghiklmnopqrstuvwz mx:abcdefghijklmnopqrstuvwxyz
        my:bcefghjklmoprsuvwxyz mz:abcdeghijklmnopqrstuvwxyz na:abcefgjklmnopqrstwxyz nb:abcdeghijkmnopqrstuvwy nc:abcdefghijklmnoqrstuxz
        nd:abcdfghijklmnpqrstuvwxyz ne:abcdefghijkmnoqrstuvwxyz nf:adlru ng:abcdeghijklmnopqrstuvwxyz nh:abcdefghikmnopqrtuvwxyz ni:abdefghijklmnoqrstuvwxyz
        nj:abdhijlmnorstuxyz nk:abcdefghijkmnopqrstuvwxz nl:acegijklmoquvwxyz nm:abcdefghijklmnopqrstuvwxyz nn:abcdefghijklmnpqrtuvwyz
        no:acdefghijklmnpqstuvwyz np:abghilnosuxy nq:gklmnoqy nr:abcefgiklmnprtuxz ns:abcdefghiklmnopqrstuvwxyz nt:degijkmopruwxyz
        nu:acdefghijklmnopqrstuvwxyz nv:hmo nw:abcegimorxy nx:adegiklmnoqrx ny:bcdefghijklmnopqrstuvwxy nz:abdikmsuyz oa:acrv ob:iklmortu oc:ahou od:aktu
        of:osu og:bcegou oh:tu oi:an oj:bcgpsvw ok:abdeghijklmnorsuvx ol:adekmortu om:abcgiklnoprtuwx on:abegijknoprstuwx oo:dgnrs op:akmoty
        or:aceghnorstuvwxyz os:acioptux ot:abdeiklmnqrstuwxyz ou:abeim ov:d ow:il oy:bdmy oz:m pa:bcdefghiklmopqrstuvwxyz pb:bcefghilmnoprstuvy
        pc:abcdefghijklmnpw pd:acinotu pe:abdefghijklmopqsvxyz pf:ael pg:adgiklnsuz ph:adghklmnoqrtuvw pi:abcdefghijlmnoprstuvwxyz pj:t pk:abcghnoprstu
        pl:abcdeghjklnoqrstuvwyz pm:abdefhijklmnoqrstwxyz pn:abcdeghijklmnopqrstuvwxyz po:cefghikmnopqstvwxy pp:eiklmnopqstu pq:am pr:cdefghiklmnopqrstuwxz
        ps:acdeghilmnopqrstuwy pt:ahinopqrtuvwy pu:abcdefgijmopqrtuwxy pw:abgimnorw px:m py:emnsuxy pz:n qu:abcdfghiklmnpqrsvwxyz qv:acehijlmnopswyz
        qw:achmst qx:achlnopqrstuw qy:ap ra:abcdfghijklmnopqrstuvwxyz rb:bklp rc:f rd:b re:abegijlmnrsty rg:aeknrsu rh:gp ri:aflmnrtu rj:gis rk:abhimtw
        rm:abcdefghiklmnopqstuvwxyz rn:dglnprw ro:bcdefglmopruw rp:nt rr:iot rs:blm rt:chmsw ru:bcefghikopqtuyz rw:akmor rx:dw ry:nsu rz:h
        sa:abcdefhjkmoqrstuvwxyz sb:abcdefghijklmnopqrstuvwxyz sc:befghiklnopqstuvwx sd:abcefghjklnopqrstuxz se:abcdefghijklnopqrstuvwyz sf:bemsw
        sg:abcdeghijkmprstuwxyz sh:abcdeghijklmnopqrstuvwxyz si:abdefghijklmpqrsuvwxyz sj:abdegklmnoprstuw sk:abcdefghijmnopqrstuvwxyz
        sl:cdefghijlmnpqrstuwxyz sm:abcdfghjklmnpqrstuvwxyz sn:bcefgijklmnopqrsuvwxyz so:abcdeghijklopqrsuvwxyz sp:bcdegiklmnopqrstuvxy sq:ahkmnoqrstu
        sr:abcefghiklmnoqrstuvwxyz ss:bcdefghijklmnopqrstuvxyz st:abdefghijklmnopqrstuvwy su:abcegijkqrstvwxyz sv:abcekmsx sw:bcfghijklmnopqrstuvwxy
        sx:bcegklmnorsuw sy:abciklmnorswxy sz:abcdeglnpsvwy ta:abcdefgjklnopqrsuvwxyz tb:acdefghijklmnoprstuvwxyz tc:abcdefghiklmnopqstuwxyz
        td:abcdefghijklmnoqrstvxy te:abcdefghikmnopqrstuvwxyz tf:inort tg:abcdefhijnopqrstuvwxyz th:defhiklmnpqrstuvyz ti:acfghijklmnopqstuvwxyz
        tj:agijlmnopsuw tk:abdefglmnpqrstuvwxz tl:abcdfghijklmnopqrstuvxy tm:abcdefghijklmnoqrstuvwyz tn:abcdghiklmnopqrstuvwxyz to:bcdfghijlmopqrsuvwxyz
        tp:acefgijklmnopqrtuvwxyz tq:blmnopqrtuw tr:abcdefghijlmnopqrstuvwxyz ts:abcdeghijklmpqrstuvwxyz tt:abcdefghijklmnopqrstuvwyz
        tu:abcdefghijlmnoqsuvxyz tv:adeklmnostuwxy tw:abcdefghlmnopqrtuwxy tx:abceghijmnoqrstuxy ty:aehijlnprstuvxz tz:ahjlmnox ua:mnr ub:ailruy ud:aegijlmu
        ue:s uf:i ug:abenoy uh:an ui:sv uj:i uk:aghiklpqsuvwy ul:abcefiklmnuw um:abcdgimnoprsu un:adegkmnruxz up:iv ur:abcefghiklmnoprtuvwxyz us:ahikpsu
        ut:aehpru uu:mnru uv:ehl uw:a uy:a uz:ns va:aefghijlmnoprsuvy vb:bk ve:cdlmopr vg:rt vi:cdfglnstv vk:aijklmoptu vl:ps vm:abcdefghijklmpqrsuvwxyz
        vn:kmp vo:rt vr:aost vs:ilv vt:o vu:mnt vw:a wa:abcdefghijlmnopqrstuvwxyz wb:abefhijklmpqrstvw wc:ai wd:dgjkuy we:acdghimoprstuw wf:g wg:abgiouy
        wh:agku wi:bcefghijklmnruvy wj:ai wk:abdlruwy wl:aceghiklmorsuvwxy wm:abcdehimnostwx wn:bcdegikmnopuwy wo:abcdefgikmnorswy wp:c
        wr:abdghiklmnoprsuvwxyz ws:agikrsuv wt:fhikmw wu:abdhlmnrtuvxy ww:aborw wx:aw wy:abimry xa:abcdegijklmnopqrstuvwy xb:bcdegijmnoprwy
        xc:bceghlmnortuvwy xd:ackmoy xe:bdglmprstu xf:a xg:abdfgilmruw xh:acdertuv xi:bilnrsvy xj:bt xk:abcdefgijklnopqrstuvwxyz xl:abcdeginopsuy
        xm:abcdefghjklmnopqrstuvwxyz xn:abghikmnorstuyz xo:cdgikmnoprw xp:abcdefghijklmnopqrstuvwxyz xq:at xr:abdegimnrtuw xs:abcdehijlmnopqrsuvy
        xt:abcdeghijlmnopqrstuvwy xu:abdgjlmnoprtu xv:einos xw:acdegjklortw xx:bkmrt xy:abjklty xz:hmp ya:abcdefghijklmnopqrstuvwxyz yb:abehijklmnoxy
        yc:hlnp yd:adegk ye:aceijlrstuvy yg:ailmprsuw yh:adls yi:afghijklmnpqrstuvxz yk:agiklmnortuy yl:abegilmnoruy ym:bcdeghiklmnopqrsxz yn:adegklnoqsu
        yo:bgiklmntxy yp:abghmnopz yr:abeklmnoswy ys:cdglnoprsy yt:alpwy yu:abcdefgijklmnpqrtwxyz yv:at yw:aglnqrtuw yx:aglmuy yy:ruz yz:gk
        za:abcdefghijklmopqrstuvwxyz zb:aceltw zc:ah zd:j ze:aghn zg:abhmnr zh:bdinw zi:abklmnwz zk:abdghknoprtuvz zl:jmnq zm:abcdefghijklmnopqrstuvwxyz
        zn:aegks zo:chmoqrs zp:abcdefghijklmnopqrstuvwxyz zq:e zr:agnops zs:aklmru zt:eglmnpqstuxy zu:ahmny zw:a zx:x zy:bgjnp zz:aj
        """;

    /// <summary>Whether three small letters are the code of a language that has none of two letters, or private.</summary>
    public static bool Has(string code)
    {
        if (code[0] == 'q' && code[1] is >= 'a' and <= 't')
        {
            return true;
        }

        var start = Table.IndexOf(code.Substring(0, 2) + ":", StringComparison.Ordinal);
        for (var index = start + 3; start >= 0 && index < Table.Length && Table[index] is >= 'a' and <= 'z'; index++)
        {
            if (Table[index] == code[2])
            {
                return true;
            }
        }

        return false;
    }
}
