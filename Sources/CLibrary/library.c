#include "CLibrary.h"

// Each file needs a block here and a row in the table below, since #embed takes no path from a macro.
static const unsigned char NOTICE[] = {
#embed "NOTICE.txt"
};
static const unsigned char bodies[] = {
#embed "bodies.json"
};
static const unsigned char calendars_BF[] = {
#embed "calendars/BF.json"
};
static const unsigned char calendars_BJ[] = {
#embed "calendars/BJ.json"
};
static const unsigned char calendars_CI[] = {
#embed "calendars/CI.json"
};
static const unsigned char calendars_DZ[] = {
#embed "calendars/DZ.json"
};
static const unsigned char calendars_EG[] = {
#embed "calendars/EG.json"
};
static const unsigned char calendars_EU[] = {
#embed "calendars/EU.json"
};
static const unsigned char calendars_GH[] = {
#embed "calendars/GH.json"
};
static const unsigned char calendars_IT[] = {
#embed "calendars/IT.json"
};
static const unsigned char calendars_LY[] = {
#embed "calendars/LY.json"
};
static const unsigned char calendars_MA[] = {
#embed "calendars/MA.json"
};
static const unsigned char calendars_ML[] = {
#embed "calendars/ML.json"
};
static const unsigned char calendars_MR[] = {
#embed "calendars/MR.json"
};
static const unsigned char calendars_NE[] = {
#embed "calendars/NE.json"
};
static const unsigned char calendars_NG[] = {
#embed "calendars/NG.json"
};
static const unsigned char calendars_SN[] = {
#embed "calendars/SN.json"
};
static const unsigned char calendars_TD[] = {
#embed "calendars/TD.json"
};
static const unsigned char calendars_TN[] = {
#embed "calendars/TN.json"
};
static const unsigned char parties_BF[] = {
#embed "parties/BF.json"
};
static const unsigned char parties_BJ[] = {
#embed "parties/BJ.json"
};
static const unsigned char parties_CI[] = {
#embed "parties/CI.json"
};
static const unsigned char parties_DZ[] = {
#embed "parties/DZ.json"
};
static const unsigned char parties_EG[] = {
#embed "parties/EG.json"
};
static const unsigned char parties_EU[] = {
#embed "parties/EU.json"
};
static const unsigned char parties_GH[] = {
#embed "parties/GH.json"
};
static const unsigned char parties_IOM[] = {
#embed "parties/IOM.json"
};
static const unsigned char parties_IT[] = {
#embed "parties/IT.json"
};
static const unsigned char parties_LY[] = {
#embed "parties/LY.json"
};
static const unsigned char parties_MA[] = {
#embed "parties/MA.json"
};
static const unsigned char parties_ML[] = {
#embed "parties/ML.json"
};
static const unsigned char parties_MR[] = {
#embed "parties/MR.json"
};
static const unsigned char parties_NE[] = {
#embed "parties/NE.json"
};
static const unsigned char parties_NG[] = {
#embed "parties/NG.json"
};
static const unsigned char parties_SN[] = {
#embed "parties/SN.json"
};
static const unsigned char parties_TD[] = {
#embed "parties/TD.json"
};
static const unsigned char parties_TN[] = {
#embed "parties/TN.json"
};
static const unsigned char sample_jalon[] = {
#embed "sample/jalon.json"
};
static const unsigned char sample_parties_EU[] = {
#embed "sample/parties/EU.json"
};
static const unsigned char sample_parties_GH[] = {
#embed "sample/parties/GH.json"
};
static const unsigned char sample_parties_IOM[] = {
#embed "sample/parties/IOM.json"
};
static const unsigned char sample_parties_LY[] = {
#embed "sample/parties/LY.json"
};
static const unsigned char sample_parties_MA[] = {
#embed "sample/parties/MA.json"
};
static const unsigned char sample_parties_ML[] = {
#embed "sample/parties/ML.json"
};
static const unsigned char sample_parties_MR[] = {
#embed "sample/parties/MR.json"
};
static const unsigned char sample_parties_NE[] = {
#embed "sample/parties/NE.json"
};
static const unsigned char sample_parties_NG[] = {
#embed "sample/parties/NG.json"
};
static const unsigned char sample_parties_TD[] = {
#embed "sample/parties/TD.json"
};
static const unsigned char sample_roadmaps_gh_ly_skills[] = {
#embed "sample/roadmaps/gh-ly-skills.json"
};
static const unsigned char sample_roadmaps_ml_ly_mou[] = {
#embed "sample/roadmaps/ml-ly-mou.json"
};
static const unsigned char sample_roadmaps_ne_ly_labour[] = {
#embed "sample/roadmaps/ne-ly-labour.json"
};
static const unsigned char sample_roadmaps_ne_ly_lmi[] = {
#embed "sample/roadmaps/ne-ly-lmi.json"
};
static const unsigned char sample_roadmaps_regional_framework[] = {
#embed "sample/roadmaps/regional-framework.json"
};
static const unsigned char sample_roadmaps_td_ly_prevention[] = {
#embed "sample/roadmaps/td-ly-prevention.json"
};
static const unsigned char templates_bla[] = {
#embed "templates/bla.json"
};
static const unsigned char templates_lmi[] = {
#embed "templates/lmi.json"
};
static const unsigned char templates_mou[] = {
#embed "templates/mou.json"
};
static const unsigned char templates_prevention[] = {
#embed "templates/prevention.json"
};
static const unsigned char templates_regional[] = {
#embed "templates/regional.json"
};
static const unsigned char templates_skills[] = {
#embed "templates/skills.json"
};
static const unsigned char themes_contrast[] = {
#embed "../../Themes/contrast.json"
};
static const unsigned char themes_daylight[] = {
#embed "../../Themes/daylight.json"
};
static const unsigned char themes_harbour_dark[] = {
#embed "../../Themes/harbour-dark.json"
};
static const unsigned char themes_harbour_light[] = {
#embed "../../Themes/harbour-light.json"
};
static const unsigned char themes_midnight[] = {
#embed "../../Themes/midnight.json"
};
static const unsigned char themes_mono[] = {
#embed "../../Themes/mono.json"
};

struct file {
  const char *name;
  const unsigned char *bytes;
  size_t size;
};

#define FILE_ROW(name, bytes) {name, bytes, sizeof(bytes)}

static const struct file files[] = {
    FILE_ROW("NOTICE.txt", NOTICE),
    FILE_ROW("bodies.json", bodies),
    FILE_ROW("calendars/BF.json", calendars_BF),
    FILE_ROW("calendars/BJ.json", calendars_BJ),
    FILE_ROW("calendars/CI.json", calendars_CI),
    FILE_ROW("calendars/DZ.json", calendars_DZ),
    FILE_ROW("calendars/EG.json", calendars_EG),
    FILE_ROW("calendars/EU.json", calendars_EU),
    FILE_ROW("calendars/GH.json", calendars_GH),
    FILE_ROW("calendars/IT.json", calendars_IT),
    FILE_ROW("calendars/LY.json", calendars_LY),
    FILE_ROW("calendars/MA.json", calendars_MA),
    FILE_ROW("calendars/ML.json", calendars_ML),
    FILE_ROW("calendars/MR.json", calendars_MR),
    FILE_ROW("calendars/NE.json", calendars_NE),
    FILE_ROW("calendars/NG.json", calendars_NG),
    FILE_ROW("calendars/SN.json", calendars_SN),
    FILE_ROW("calendars/TD.json", calendars_TD),
    FILE_ROW("calendars/TN.json", calendars_TN),
    FILE_ROW("parties/BF.json", parties_BF),
    FILE_ROW("parties/BJ.json", parties_BJ),
    FILE_ROW("parties/CI.json", parties_CI),
    FILE_ROW("parties/DZ.json", parties_DZ),
    FILE_ROW("parties/EG.json", parties_EG),
    FILE_ROW("parties/EU.json", parties_EU),
    FILE_ROW("parties/GH.json", parties_GH),
    FILE_ROW("parties/IOM.json", parties_IOM),
    FILE_ROW("parties/IT.json", parties_IT),
    FILE_ROW("parties/LY.json", parties_LY),
    FILE_ROW("parties/MA.json", parties_MA),
    FILE_ROW("parties/ML.json", parties_ML),
    FILE_ROW("parties/MR.json", parties_MR),
    FILE_ROW("parties/NE.json", parties_NE),
    FILE_ROW("parties/NG.json", parties_NG),
    FILE_ROW("parties/SN.json", parties_SN),
    FILE_ROW("parties/TD.json", parties_TD),
    FILE_ROW("parties/TN.json", parties_TN),
    FILE_ROW("sample/jalon.json", sample_jalon),
    FILE_ROW("sample/parties/EU.json", sample_parties_EU),
    FILE_ROW("sample/parties/GH.json", sample_parties_GH),
    FILE_ROW("sample/parties/IOM.json", sample_parties_IOM),
    FILE_ROW("sample/parties/LY.json", sample_parties_LY),
    FILE_ROW("sample/parties/MA.json", sample_parties_MA),
    FILE_ROW("sample/parties/ML.json", sample_parties_ML),
    FILE_ROW("sample/parties/MR.json", sample_parties_MR),
    FILE_ROW("sample/parties/NE.json", sample_parties_NE),
    FILE_ROW("sample/parties/NG.json", sample_parties_NG),
    FILE_ROW("sample/parties/TD.json", sample_parties_TD),
    FILE_ROW("sample/roadmaps/gh-ly-skills.json", sample_roadmaps_gh_ly_skills),
    FILE_ROW("sample/roadmaps/ml-ly-mou.json", sample_roadmaps_ml_ly_mou),
    FILE_ROW("sample/roadmaps/ne-ly-labour.json", sample_roadmaps_ne_ly_labour),
    FILE_ROW("sample/roadmaps/ne-ly-lmi.json", sample_roadmaps_ne_ly_lmi),
    FILE_ROW("sample/roadmaps/regional-framework.json", sample_roadmaps_regional_framework),
    FILE_ROW("sample/roadmaps/td-ly-prevention.json", sample_roadmaps_td_ly_prevention),
    FILE_ROW("templates/bla.json", templates_bla),
    FILE_ROW("templates/lmi.json", templates_lmi),
    FILE_ROW("templates/mou.json", templates_mou),
    FILE_ROW("templates/prevention.json", templates_prevention),
    FILE_ROW("templates/regional.json", templates_regional),
    FILE_ROW("templates/skills.json", templates_skills),
    FILE_ROW("themes/contrast.json", themes_contrast),
    FILE_ROW("themes/daylight.json", themes_daylight),
    FILE_ROW("themes/harbour-dark.json", themes_harbour_dark),
    FILE_ROW("themes/harbour-light.json", themes_harbour_light),
    FILE_ROW("themes/midnight.json", themes_midnight),
    FILE_ROW("themes/mono.json", themes_mono),
};

size_t jalon_library_count(void) { return sizeof(files) / sizeof(files[0]); }

const char *jalon_library_name(size_t index) { return index < jalon_library_count() ? files[index].name : NULL; }

const unsigned char *jalon_library_bytes(size_t index) { return index < jalon_library_count() ? files[index].bytes : NULL; }

size_t jalon_library_size(size_t index) { return index < jalon_library_count() ? files[index].size : 0; }
