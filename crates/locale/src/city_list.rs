//! Cities that no IANA zone is named after, where many delegates are: capitals and large cities, each with its zone.
//! CLDR names only the one city that stands for a zone; a delegate looks for their own.
//!
//! The names are those of CLDR's and the UN's usage in each language. Refuses completeness: any zone can be found
//! by its own name as well.

use super::Language;

/// A city, its zone, and what it is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct City {
    /// The IANA name of its zone.
    pub zone: &'static str,
    names: [&'static str; 4],
    /// Names of before or of elsewhere, which find it but are never shown.
    others: &'static [&'static str],
}

impl City {
    /// What it is called in a language.
    pub fn name(&self, language: Language) -> &'static str {
        let [chinese, english, french, spanish] = self.names;
        match language {
            Language::ZhHans => chinese,
            Language::En => english,
            Language::Fr => french,
            Language::Es => spanish,
        }
    }

    /// Every name that finds it.
    pub fn searchable_names(&self) -> impl Iterator<Item = &'static str> {
        self.names.into_iter().chain(self.others.iter().copied())
    }
}

const fn city(zone: &'static str, names: [&'static str; 4], others: &'static [&'static str]) -> City {
    City { zone, names, others }
}

/// The cities.
pub const CITIES: &[City] = &[
    city("Asia/Shanghai", ["北京", "Beijing", "Beijing", "Beijing"], &["Pékin", "Pekín", "Peking"]),
    city("Asia/Shanghai", ["广州", "Guangzhou", "Guangzhou", "Guangzhou"], &["Canton", "Cantón"]),
    city("Asia/Shanghai", ["深圳", "Shenzhen", "Shenzhen", "Shenzhen"], &[]),
    city("Asia/Shanghai", ["成都", "Chengdu", "Chengdu", "Chengdu"], &[]),
    city("Asia/Shanghai", ["武汉", "Wuhan", "Wuhan", "Wuhan"], &[]),
    city("Asia/Shanghai", ["西安", "Xi’an", "Xi’an", "Xi’an"], &["Xi'an", "Xian"]),
    city("Asia/Shanghai", ["南京", "Nanjing", "Nankin", "Nankín"], &[]),
    city("Asia/Shanghai", ["天津", "Tianjin", "Tianjin", "Tianjin"], &[]),
    city("Europe/Zurich", ["日内瓦", "Geneva", "Genève", "Ginebra"], &[]),
    city("Europe/Zurich", ["伯尔尼", "Bern", "Berne", "Berna"], &[]),
    city("Europe/Zurich", ["洛桑", "Lausanne", "Lausanne", "Lausana"], &[]),
    city("Europe/Zurich", ["巴塞尔", "Basel", "Bâle", "Basilea"], &[]),
    city("America/New_York", ["华盛顿", "Washington", "Washington", "Washington"], &[]),
    city("America/New_York", ["波士顿", "Boston", "Boston", "Boston"], &[]),
    city("America/New_York", ["费城", "Philadelphia", "Philadelphie", "Filadelfia"], &[]),
    city("America/New_York", ["迈阿密", "Miami", "Miami", "Miami"], &[]),
    city("America/New_York", ["亚特兰大", "Atlanta", "Atlanta", "Atlanta"], &[]),
    city("America/Chicago", ["休斯敦", "Houston", "Houston", "Houston"], &[]),
    city("America/Chicago", ["达拉斯", "Dallas", "Dallas", "Dallas"], &[]),
    city("America/Los_Angeles", ["旧金山", "San Francisco", "San Francisco", "San Francisco"], &[]),
    city("America/Los_Angeles", ["西雅图", "Seattle", "Seattle", "Seattle"], &[]),
    city("America/Toronto", ["渥太华", "Ottawa", "Ottawa", "Ottawa"], &[]),
    city("America/Toronto", ["蒙特利尔", "Montréal", "Montréal", "Montreal"], &[]),
    city("America/Toronto", ["魁北克", "Québec", "Québec", "Quebec"], &[]),
    city("America/Edmonton", ["卡尔加里", "Calgary", "Calgary", "Calgary"], &[]),
    city("America/Sao_Paulo", ["巴西利亚", "Brasília", "Brasília", "Brasilia"], &[]),
    city("America/Sao_Paulo", ["里约热内卢", "Rio de Janeiro", "Rio de Janeiro", "Río de Janeiro"], &[]),
    city("America/Sao_Paulo", ["贝洛奥里藏特", "Belo Horizonte", "Belo Horizonte", "Belo Horizonte"], &[]),
    city("America/Bogota", ["麦德林", "Medellín", "Medellín", "Medellín"], &[]),
    city("America/Bogota", ["卡利", "Cali", "Cali", "Cali"], &[]),
    city("America/Guayaquil", ["基多", "Quito", "Quito", "Quito"], &[]),
    city("America/La_Paz", ["苏克雷", "Sucre", "Sucre", "Sucre"], &[]),
    city("America/Mexico_City", ["瓜达拉哈拉", "Guadalajara", "Guadalajara", "Guadalajara"], &[]),
    city("America/Argentina/Buenos_Aires", ["罗萨里奥", "Rosario", "Rosario", "Rosario"], &[]),
    city("America/Santiago", ["瓦尔帕莱索", "Valparaíso", "Valparaíso", "Valparaíso"], &[]),
    city("America/Belize", ["贝尔莫潘", "Belmopan", "Belmopan", "Belmopán"], &[]),
    city("Australia/Sydney", ["堪培拉", "Canberra", "Canberra", "Canberra"], &[]),
    city("Pacific/Auckland", ["惠灵顿", "Wellington", "Wellington", "Wellington"], &[]),
    city("Asia/Kolkata", ["新德里", "New Delhi", "New Delhi", "Nueva Delhi"], &["Delhi", "德里"]),
    city("Asia/Kolkata", ["孟买", "Mumbai", "Mumbai", "Bombay"], &["Bombay"]),
    city("Asia/Kolkata", ["班加罗尔", "Bengaluru", "Bangalore", "Bangalore"], &["Bangalore"]),
    city("Asia/Kolkata", ["金奈", "Chennai", "Chennai", "Chennai"], &[]),
    city("Asia/Karachi", ["伊斯兰堡", "Islamabad", "Islamabad", "Islamabad"], &[]),
    city("Asia/Karachi", ["拉合尔", "Lahore", "Lahore", "Lahore"], &[]),
    city("Asia/Ho_Chi_Minh", ["河内", "Hanoi", "Hanoï", "Hanói"], &[]),
    city("Asia/Yangon", ["内比都", "Naypyidaw", "Naypyidaw", "Naipyidó"], &[]),
    city("Asia/Tokyo", ["大阪", "Osaka", "Osaka", "Osaka"], &[]),
    city("Asia/Tokyo", ["京都", "Kyoto", "Kyoto", "Kioto"], &[]),
    city("Asia/Seoul", ["釜山", "Busan", "Busan", "Busán"], &[]),
    city("Asia/Dubai", ["阿布扎比", "Abu Dhabi", "Abou Dhabi", "Abu Dabi"], &[]),
    city("Asia/Riyadh", ["吉达", "Jeddah", "Djeddah", "Yeda"], &[]),
    city("Asia/Hebron", ["拉姆安拉", "Ramallah", "Ramallah", "Ramala"], &[]),
    city("Asia/Almaty", ["阿斯塔纳", "Astana", "Astana", "Astaná"], &["努尔苏丹", "Nur-Sultan"]),
    city("Europe/Istanbul", ["安卡拉", "Ankara", "Ankara", "Ankara"], &[]),
    city("Europe/Amsterdam", ["海牙", "The Hague", "La Haye", "La Haya"], &[]),
    city("Europe/Amsterdam", ["鹿特丹", "Rotterdam", "Rotterdam", "Róterdam"], &[]),
    city("Europe/Brussels", ["安特卫普", "Antwerp", "Anvers", "Amberes"], &[]),
    city("Europe/Berlin", ["波恩", "Bonn", "Bonn", "Bonn"], &[]),
    city("Europe/Berlin", ["法兰克福", "Frankfurt", "Francfort", "Fráncfort"], &[]),
    city("Europe/Berlin", ["慕尼黑", "Munich", "Munich", "Múnich"], &[]),
    city("Europe/Berlin", ["汉堡", "Hamburg", "Hambourg", "Hamburgo"], &[]),
    city("Europe/Paris", ["里昂", "Lyon", "Lyon", "Lyon"], &[]),
    city("Europe/Paris", ["马赛", "Marseille", "Marseille", "Marsella"], &[]),
    city("Europe/Paris", ["斯特拉斯堡", "Strasbourg", "Strasbourg", "Estrasburgo"], &[]),
    city("Europe/Rome", ["米兰", "Milan", "Milan", "Milán"], &[]),
    city("Europe/Rome", ["都灵", "Turin", "Turin", "Turín"], &[]),
    city("Europe/Madrid", ["巴塞罗那", "Barcelona", "Barcelone", "Barcelona"], &[]),
    city("Europe/London", ["爱丁堡", "Edinburgh", "Édimbourg", "Edimburgo"], &[]),
    city("Europe/Warsaw", ["克拉科夫", "Kraków", "Cracovie", "Cracovia"], &[]),
    city("Europe/Moscow", ["圣彼得堡", "Saint Petersburg", "Saint-Pétersbourg", "San Petersburgo"], &[]),
    city("Europe/Belgrade", ["普里什蒂纳", "Pristina", "Pristina", "Pristina"], &[]),
    city("Africa/Lagos", ["阿布贾", "Abuja", "Abuja", "Abuya"], &[]),
    city("Africa/Johannesburg", ["比勒陀利亚", "Pretoria", "Pretoria", "Pretoria"], &[]),
    city("Africa/Johannesburg", ["开普敦", "Cape Town", "Le Cap", "Ciudad del Cabo"], &[]),
    city("Africa/Johannesburg", ["德班", "Durban", "Durban", "Durban"], &[]),
    city("Africa/Casablanca", ["拉巴特", "Rabat", "Rabat", "Rabat"], &[]),
    city("Africa/Douala", ["雅温得", "Yaoundé", "Yaoundé", "Yaundé"], &[]),
    city("Africa/Dar_es_Salaam", ["多多马", "Dodoma", "Dodoma", "Dodoma"], &[]),
    city("Africa/Abidjan", ["亚穆苏克罗", "Yamoussoukro", "Yamoussoukro", "Yamusukro"], &[]),
    city("Africa/Bujumbura", ["基特加", "Gitega", "Gitega", "Guitega"], &[]),
    city("Africa/Cairo", ["亚历山大", "Alexandria", "Alexandrie", "Alejandría"], &[]),
];
