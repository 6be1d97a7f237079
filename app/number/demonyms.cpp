// SPDX-License-Identifier: Apache-2.0
#include "number/demonyms.h"

#include <array>

#include <QList>

namespace renumber::number {
namespace {

struct Demonyms
{
    QStringView region;
    QStringView words; ///< with commas between them
};

constexpr std::array s_demonyms{
    Demonyms{u"AE", u"emirati,emirian,امارات,اماراتي"},
    Demonyms{u"AR", u"argentin"},
    Demonyms{u"AT",
             u"osterr,osi,austriac,osterreich,autrichien,oostenrijk,rakousk,rakusk,itavalt,avusturya,نمساو"},
    Demonyms{u"AU", u"aussie,austral"},
    Demonyms{u"BE", u"belg,belgi,vlaam,flemish,flamand,flamisch,wallon"},
    Demonyms{u"BR", u"brasil,brazil,bresil,brazyl"},
    Demonyms{u"CA", u"canad,kanad,canadi,kanadalain"},
    Demonyms{u"CH",
             u"swiss,suiss,schweiz,schwyz,schwiiz,helveti,helvet,suizo,suiza,svizzer,zwitser,sveits,"
             u"szwajcar,svycar,svajciar,svajci,швеицар,سويسر"},
    Demonyms{u"CZ",
             u"cesk,cech,czech,czesk,tschech,tcheque,checo,checa,ceco,ceca,tsjech,tjeck,tjekk,tsekki,"
             u"чешск,чех"},
    Demonyms{
        u"DE",
        u"dt,dtsch,deutsch,german,allemand,aleman,tedesc,duits,tysk,saksalai,niemieck,nemeck,nemet,немецк,"
        u"германск,gyerman,alman,المان"},
    Demonyms{u"DK", u"danish,dansk,danois,danes,daneses,deens,dunsk,tanskalai,датск,دنمارك"},
    Demonyms{u"DZ", u"algeri,algerien"},
    Demonyms{u"ES",
             u"spanish,spansk,spanisch,espagnol,espanol,espanhol,spagnol,spaans,hiszpansk,spanelsk,"
             u"испанск,espanjalai,اسبان"},
    Demonyms{u"FI",
             u"finnish,finn,finsk,finnisch,finlandais,finlandes,finlandese,fins,finska,suomalai,"
             u"финск,finczyk"},
    Demonyms{u"FR",
             u"frz,french,fransk,franzos,francais,frances,francese,frans,franse,francusk,francouzsk,"
             u"ranskalai,французск,فرنس,fransiz"},
    Demonyms{u"GB",
             u"engl,british,brit,briti,brits,englisch,english,anglais,britann,britanic,inglese,ingles,"
             u"engels,engelsk,englantilai,brittilai,brittisk,britisk,brytyjsk,britsk,angielsk,anglick,"
             u"британск,англииск,scottish,scots,scotch,schottisch,welsh,walisisch,ecossais,gallois,"
             u"بريطان,انجليز,انكليز,ingiliz"},
    Demonyms{u"GR",
             u"greek,grec,griech,griego,griega,grego,grieks,grek,greck,reck,kreikkalai,греческ,ellin,"
             u"ellad"},
    Demonyms{u"HR", u"croat,kroat,hrvat,chorvat,хорватск"},
    Demonyms{u"HU", u"hungar,hongr,ungar,hungaro,hongaars,unkarilai,wegiersk,madar,magyar,венгерск"},
    Demonyms{u"IE", u"irish,irisch,iers,irsk,irlandz,irl,irlantilai"},
    Demonyms{u"IN", u"indian,indisch,indien,indienne,indiano,indisk,indyjsk,intialai,индииск,هند"},
    Demonyms{u"IS", u"icelandic,islandsk,islandais,islandes,islantilai"},
    Demonyms{u"IT", u"italian,italien,italiano,italiaans,wlosk,taliansk,italsk,итальянск,ايطال"},
    Demonyms{u"JP", u"japanese,japan,japon,giappon,يابان"},
    Demonyms{u"LU", u"lux,luxbg,luxembourgeois,luxemburg"},
    Demonyms{u"MA",
             u"moroccan,marocain,marokkan,marroqui,marrocos,marocchin,marokkaans,marokkolai,مغرب,مغربي,"
             u"марокканск"},
    Demonyms{u"ME", u"cg,crnogor,montenegrin,czarnogor,черногор,чорногор"},
    Demonyms{u"MX", u"mexic,mejican,mexikan,meksik"},
    Demonyms{
        u"NL",
        u"ndl,niederl,dutch,niederland,neerlandais,holland,hollandais,holandes,holandesa,neerlandes,olandes,"
        u"olandese,nederlands,nederlandse,hollantilai,holendersk,nizozemsk,holandsk,голландск,"
        u"нидерландск,هولند"},
    Demonyms{u"NO", u"norweg,norveg,norsk,noors,noruego,noruega,norjalai,norvegian,норвежск,نرويج"},
    Demonyms{u"NZ", u"kiwi,neuseelander,neozelandais,neozelandes"},
    Demonyms{u"PH", u"filipin,philippin,pinoy,pinay"},
    Demonyms{u"PL", u"polish,polsk,polnisch,polonais,polaco,polaca,polacc,pools,puolalai,польск,lengyel"},
    Demonyms{u"PT", u"portug,portugu,portuguez,portugalsk"},
    Demonyms{u"RO", u"romanian,roumain,rumanisch,rumansk,rumano,rumeno,rumunsk,roemeens,румынск"},
    Demonyms{u"RS", u"serb,srps,srpsk,srbsk,serbisk"},
    Demonyms{u"RU",
             u"russian,russe,russisch,russo,ruso,rusa,rysk,russisk,venalai,rosyjsk,rusk,russk,русск,"
             u"российск,روس"},
    Demonyms{u"SA", u"saudi,saoudi,saoudien,سعودي,سعود"},
    Demonyms{u"SE",
             u"swedish,svensk,schwedisch,suedois,sueco,sueca,svedese,zweeds,ruotsalai,szwedzk,svedsk,"
             u"шведск,سويد"},
    Demonyms{u"SK", u"slovak,slowak,slovensk,eslovac,slovacc,словацк"},
    Demonyms{u"TN", u"tunis,tunes"},
    Demonyms{u"TR", u"turkish,turk,turc,turkisch,turco,turca,turks,turksk,tureck,turkkilai,турецк,ترك"},
    Demonyms{u"TW", u"taiwan,taiwanes"},
    Demonyms{u"UA", u"ukrain,ucrain,ucran,ukrajin,oekrain,украинск,українськ"},
    Demonyms{u"US",
             u"american,amerikan,americain,amerik,americ,amerikaans,amerikkalai,estadounidens,"
             u"estadunidens,statunitens,etatsunien,usamerik,amerykansk,американск,امريك,gringo,yankee"},
    Demonyms{u"VN", u"vietnam"},
    Demonyms{u"ZA", u"southafric,sudafric,sudafrik,sydafrik,suidafrik,zuidafrik"},
};

} // namespace

void forEachDemonym(const std::function<void(QStringView word, QStringView region)> &sink)
{
    for (const Demonyms &demonyms : s_demonyms) {
        for (const QStringView word : demonyms.words.split(u','))
            sink(word, demonyms.region);
    }
}

} // namespace renumber::number
