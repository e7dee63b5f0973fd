//! The command line.

use clap::{Args as ClapArgs, Parser, Subcommand};
use nextgen_patient_access::{AccessToken, Api, Client, Endpoint, Product};

use crate::output::{Failure, Output};

const EXIT_CODES: &str = "Exit codes: 0 done, 1 error, 2 usage, 3 done but incomplete.";

/// Read NextGen's FHIR Patient Access APIs. Data goes to stdout, everything else to stderr.
#[derive(Debug, Parser)]
#[command(name = "nextgen", version, after_help = EXIT_CODES)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,

    /// No notices on stderr; errors still
    #[arg(long, short, global = true)]
    pub(crate) quiet: bool,

    /// Show the server's own words about a problem on stderr (they may hold patient data)
    #[arg(long, global = true)]
    pub(crate) diagnostics: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Apis(Apis),
    Get(Get),
    Search(Search),
    Practices(Practices),
    Discover(Discover),
}

/// List the APIs
#[derive(Debug, ClapArgs)]
pub(crate) struct Apis {
    /// As a JSON array
    #[arg(long)]
    pub(crate) json: bool,
}

/// Print one resource, as JSON, as the server sent it
#[derive(Debug, ClapArgs)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct Get {
    #[command(flatten)]
    pub(crate) connection: Connection,

    /// Such as Patient/123
    #[arg(value_name = "TYPE/ID", value_parser = resource)]
    pub(crate) resource: (String, String),
}

/// Search, and print one resource a line
#[derive(Debug, ClapArgs)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct Search {
    #[command(flatten)]
    pub(crate) connection: Connection,

    /// Such as Observation
    #[arg(value_name = "TYPE")]
    pub(crate) resource_type: String,

    /// Search parameters, such as category=laboratory
    #[arg(value_name = "NAME=VALUE", value_parser = parameter)]
    pub(crate) parameters: Vec<(String, String)>,

    /// Every page, not only the first
    #[arg(long)]
    pub(crate) all: bool,
}

/// Find practices by name, with the FHIR base URL of each
#[derive(Debug, ClapArgs)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct Practices {
    /// A part of the practice's name
    #[arg(value_name = "NAME")]
    pub(crate) name: String,

    /// enterprise or office; without it, both are asked
    #[arg(long, value_parser = product)]
    pub(crate) product: Option<Product>,

    /// As a JSON array
    #[arg(long)]
    pub(crate) json: bool,

    /// The FHIR R4 service base URL whose directory is asked, instead of production's
    #[arg(long, value_name = "URL", requires = "product")]
    pub(crate) base_url: Option<String>,
}

/// Ask the server at a FHIR base URL what it is, and which API fits
#[derive(Debug, ClapArgs)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct Discover {
    /// Such as https://fhir.meditouchehr.com/api/fhir/r4
    #[arg(value_name = "URL")]
    pub(crate) url: String,

    /// As a JSON object
    #[arg(long)]
    pub(crate) json: bool,
}

/// Which server is read, and with which token.
#[derive(Debug, ClapArgs)]
pub(crate) struct Connection {
    /// One of those that `nextgen apis` lists
    #[arg(long, value_name = "ID")]
    api: Api,

    /// The FHIR service base URL, instead of production's
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,

    /// The environment variable that holds the access token; where it is not set, none is sent
    #[arg(long, value_name = "VAR", default_value = "NEXTGEN_ACCESS_TOKEN")]
    token_env: String,
}

impl Connection {
    pub(crate) fn client(&self, output: &Output) -> Result<Client, Failure> {
        let endpoint = match &self.base_url {
            Some(url) => Endpoint::new(self.api, url)?,
            None => Endpoint::production(self.api)?,
        };
        let token = match std::env::var(&self.token_env) {
            Ok(token) if !token.trim().is_empty() => Some(AccessToken::new(token.trim())),
            Err(std::env::VarError::NotUnicode(_)) => {
                return Err(Failure::usage(format!("{} holds no access token: it is not text", self.token_env)));
            }
            _ => {
                output.notice(format_args!("{} is not set: no access token is sent", self.token_env));
                None
            }
        };
        Ok(Client::new(endpoint, token)?)
    }
}

/// Splits `TYPE/ID`; whether both are well-formed is the SDK's to say.
fn resource(text: &str) -> Result<(String, String), &'static str> {
    let (resource_type, id) = text.split_once('/').ok_or("write it as TYPE/ID, such as Patient/123")?;
    Ok((resource_type.to_owned(), id.to_owned()))
}

fn product(text: &str) -> Result<Product, &'static str> {
    match text {
        "enterprise" => Ok(Product::Enterprise),
        "office" => Ok(Product::Office),
        _ => Err("it is enterprise or office"),
    }
}

fn parameter(text: &str) -> Result<(String, String), &'static str> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err("write it as NAME=VALUE, such as category=laboratory"),
    }
}
