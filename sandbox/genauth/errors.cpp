// SPDX-License-Identifier: Apache-2.0
#include "genauth/errors.h"

#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace renumber::sandbox::genauth {

namespace {

struct Wire
{
    Error error;
    int statusCode;
    int apiCode; ///< 0: none is sent.
    const char16_t *english;
    const char16_t *chinese;
};

constexpr std::array wires{
    Wire{Error::AppUnknown, 400, 0, u"The application is not known.", u"应用不存在。"},
    Wire{Error::NotSignedIn, 401, 2020, u"Please sign in first.", u"请先登录。"},
    Wire{Error::TokenUnknown, 401, 2206, u"The sign-in is not valid. Please sign in again.",
         u"登录信息无效，请重新登录。"},
    Wire{Error::TokenExpired, 401, 2207, u"The sign-in has expired. Please sign in again.",
         u"登录信息已过期，请重新登录。"},
    Wire{Error::SecondFactorWanted, 403, 1635, u"Please confirm with a second factor.",
         u"请进行多因素认证。"},
    Wire{Error::SecondFactorWantedOfUser, 403, 1636, u"Please set up and confirm with a second factor.",
         u"请绑定并进行多因素认证。"},
    Wire{Error::BadRequest, 400, 0, u"The request is not right.", u"请求参数不正确。"},
    Wire{Error::InvalidNumber, 400, 2028, u"The phone number is not valid.", u"手机号格式不正确。"},
    Wire{Error::TooSoon, 429, 4004, u"A message was sent less than a minute ago.",
         u"短信发送过于频繁，请稍后再试。"},
    Wire{Error::WrongCode, 400, 2001, u"The code is wrong or has expired.", u"验证码不正确或已过期。"},
    Wire{Error::CodeExpired, 400, 2300, u"The code has expired.", u"验证码已过期。"},
    Wire{Error::NumberInUse, 409, 2035, u"Another account has this phone number.", u"该手机号已被使用。"},
    Wire{Error::OldNumberDiffers, 400, 2038, u"The old phone number does not match.", u"旧手机号不匹配。"},
    Wire{Error::SameNumber, 400, 2230, u"The new phone number is the old one.", u"新手机号与旧手机号相同。"},
    Wire{Error::NoNumber, 400, 0, u"The account has no phone number yet.", u"账号未绑定手机号。"},
    Wire{Error::HasNumber, 400, 0, u"The account has a phone number already.", u"账号已绑定手机号。"},
    Wire{Error::ChangeTokenUnknown, 400, 0, u"The update token is not valid.", u"修改凭证无效。"},
    Wire{Error::ChangeTokenExpired, 400, 2300, u"The update token has expired.", u"修改凭证已过期。"},
};

} // namespace

Reply errorReply(Error error, const Request &request, const Settings &settings)
{
    Wire wire = *std::ranges::find(wires, error, &Wire::error);
    if (error == Error::WrongCode && settings.wrongCodeApiCode != wire.apiCode) {
        wire.apiCode = settings.wrongCodeApiCode;
        wire.statusCode = 500; // What services.md lists beside 2001.
    }
    const bool wantsChinese = request.header("x-authing-lang").toLower().startsWith("zh");
    QJsonObject json{{u"statusCode"_s, wire.statusCode},
                     {u"message"_s, QString::fromUtf16(wantsChinese ? wire.chinese : wire.english)},
                     {u"requestId"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}};
    if (wire.apiCode != 0) {
        json.insert(u"apiCode"_s,
                    settings.apiCodeAsText ? QJsonValue(QString::number(wire.apiCode))
                                           : QJsonValue(wire.apiCode));
    }
    return Reply::json(200, json); // services.md: HTTP is 200 for business failures.
}

} // namespace renumber::sandbox::genauth
